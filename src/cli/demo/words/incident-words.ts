/** What was reported, by strand. Slots: `{who}` did it, `{where}` it was. Words of abuse are never repeated. */
export const incidentWords: Readonly<Record<string, readonly string[]>> = {
  RACE: [
    'Shouted at {where} by {who} about where they come from and told to "go home". It has happened before but they had not reported it.',
    'Racist abuse from {who} at {where} while with their children. The youngest was frightened and has not wanted to go out since.',
    'Racist words sprayed on the front door overnight. Neighbours helped to clean it off before photographs were taken.',
    'Refused service at {where} and mocked for their accent by {who}. Other customers heard and one gave their name.',
    'Pushed at {where} by {who} who used racist language. Bruising to the arm, seen by their own doctor.',
    'Eggs thrown at the house and racist shouting by {who}. Third time this month according to the diary they have kept.',
    'A bottle was thrown at them at {where} by {who}. Not hurt, but shaken, and worried about the walk to work.',
    'Told by {who} at {where} that "your sort" should not be given a house here. Said in front of others, some of whom laughed.',
    'Racist note put through the letter box. Kept in a clean envelope for us to collect.',
    'Spat at near {where} by {who} who made remarks about the colour of their skin.',
    'Car tyres let down and a racist word scratched on the bonnet while parked at {where}.',
    'Followed from {where} by {who} making monkey noises. Went into a shop, where the staff looked after them.',
    'A taxi driver reports a passenger, {who}, using racist abuse and refusing to pay.',
    'Mimicked and abused by {who} at {where} for speaking their own language on the telephone.',
  ],
  RELIGION: [
    'Headscarf pulled by {who} at {where}. Passers-by stopped to help. She is anxious about travelling alone.',
    'Abuse shouted at worshippers as they left evening prayers, from a passing car. Part of the number plate was noted.',
    'A voice message left at the community office with threats about their faith. The recording has been kept.',
    'Told by {who} at {where} that people of their faith are not welcome. Said loudly and repeatedly.',
    'Antisemitic words said by {who} at {where} to a family on their way to a service.',
    'Turban knocked off by {who} at {where}. He describes deep shame and does not want his father told.',
    'Meat left on the step of a family who are the only Muslims in the street. Believed to be {who}.',
    'A series of posts about their faith by {who}, with a photograph of their home.',
  ],
  SEXUAL_ORIENTATION: [
    'Homophobic abuse from {who} at {where} while holding hands with his partner. One of them followed for some minutes.',
    'Couple abused by {who} over several months about their relationship. They have stopped using the garden.',
    'Punched at {where} by {who} after leaving a bar. Cut lip. Friends took him home.',
    'Messages sent to her employer by {who} about her private life. She had not told anyone at work.',
    'A pupil called names every day by {who} on the way from school. His mother reported it with his agreement.',
    'Rainbow flag pulled down and burned in the front garden, believed to be {who}.',
  ],
  DISABILITY: [
    'Befriended by {who} who have been taking money and mocking his learning disability. His support worker raised it.',
    'Blue badge holder shouted at by {who} at {where} and accused of "faking it". Her scooter was kicked.',
    'Copied and laughed at by {who} at {where} because of the way that he walks. Stones were thrown.',
    'Her assistance dog was kicked by {who} at {where}. The dog is well; she has lost confidence to go out.',
    'Called names by {who} through the wall of the flat because of her mental health. The landlord has been told twice.',
    'Deaf man imitated and pushed by {who} at {where}. Wishes to be contacted by text only.',
  ],
  TRANSGENDER: [
    'Shouted at by {who} at {where} and asked about her body. A stranger stepped in.',
    'Photographed by {who} at {where} without consent; the picture was put online with hateful remarks.',
    'Repeatedly and deliberately called by a former name by {who} at {where}, with threats the last time.',
    'Pushed against a wall at {where} by {who}. Glasses broken. Had thought twice about reporting.',
  ],
  AGE: ['Older resident tormented by {who} who bang on the windows and shout that she should be "in a home".'],
  SEX: [
    'A group at {where}, including {who}, surrounded her and used degrading language about women.',
    'Degrading messages about women sent to her by {who} after she spoke at a public meeting.',
  ],
  ALTERNATIVE_SUBCULTURE: [
    'Attacked by {who} at {where} because of how they dress. Hair pulled and drink thrown.',
    'Young person abused for their clothes and hair by {who} at {where}, for the third week running.',
  ],
  OTHER: ['Abused by {who} at {where} for living on the travellers’ site, as they see it. Property damaged.'],
};

export const onlineWords = [
  'Messages sent to their account over two days by {who}, with hateful remarks. Screenshots have been provided.',
  'A page was made in their name with hateful posts. The site has been asked to remove it. Believed to be {who}.',
  'Abuse in a neighbourhood group online by {who}; others joined in. They have left the group and feel watched.',
  'Threatening voice notes received from an unknown account after a comment about {about}. Kept on the telephone.',
] as const;

export const communityWords = [
  'Graffiti found on the wall of the place of worship by the caretaker. It has been photographed and removed the same day.',
  'Stickers with hateful slogans put up along the whole of the shopping street.',
  'Memorial bench in the park damaged and hateful words cut into it. The community group has been told.',
  'Hateful leaflets delivered to every house in the street. Several residents are worried.',
] as const;

export const whoDidIt = [
  'a neighbour',
  'two neighbours',
  'a man not known to them',
  'a woman not known to them',
  'a group of young people',
  'two young men',
  'a customer',
  'a former colleague',
  'a man whom they see most days',
  'three teenagers on bicycles',
  'a passenger',
  'a driver',
  'somebody from the same building',
  'a person who had been drinking',
] as const;

export const whereItWas: Readonly<Record<string, readonly string[]>> = {
  HOME: ['their home', 'the front door', 'the flat'],
  NEAR_HOME: ['the end of their street', 'the shared stairs', 'the parking spaces by the flats', 'the play area'],
  STREET: ['the market', 'the underpass', 'the high street', 'the park', 'the crossing'],
  PUBLIC_TRANSPORT: ['the bus stop', 'the tram', 'the railway station', 'the night bus'],
  SHOP: ['the corner shop', 'a supermarket', 'the chemist'],
  LICENSED_PREMISES: ['a public house', 'a restaurant', 'a bar'],
  WORKPLACE: ['work', 'the depot', 'the care home where they work'],
  SCHOOL_OR_COLLEGE: ['school', 'the school gate', 'the college canteen'],
  PLACE_OF_WORSHIP: ['the mosque', 'the temple', 'the church hall', 'the synagogue'],
  HEALTH_OR_CARE: ['the surgery', 'the hospital waiting room'],
  SPORT_OR_LEISURE: ['the football ground', 'the leisure centre'],
  TELEPHONE_OR_POST: ['home, by post'],
  ONLINE: ['an online group'],
};
