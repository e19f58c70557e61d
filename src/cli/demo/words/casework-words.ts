/** Why things were put right, handed over, judged. */
export const riskWords = {
  factors: [
    'REPEATED',
    'ESCALATING',
    'WEAPON_OR_INJURY',
    'THREATS',
    'SUSPECT_LIVES_NEAR',
    'AFRAID_AT_HOME',
    'ALONE',
    'CHILDREN_AFFECTED',
    'HEALTH',
    'OTHER',
  ],
  STANDARD: [
    'A single incident by a stranger with nothing to suggest that it will be repeated.',
    'Not known to each other. The person feels safe at home.',
    'No threats. Good support from family.',
  ],
  MEDIUM: [
    'The suspect lives near and there have been earlier incidents. Safety advice given and patrols asked for.',
    'Afraid to use the bus. Repeated abuse by the same group.',
    'Children in the house have been affected. School told with consent.',
  ],
  HIGH: [
    'Threats to return with others. Alarm fitted and address marked for an immediate response.',
    'Violence used and the suspect knows the address. Temporary stay elsewhere arranged.',
    'Escalating over weeks, from words to damage to an assault. Daily contact until further notice.',
  ],
  raised: [
    'A further incident since the last assessment.',
    'The suspect has been seen outside the house.',
    'Bail conditions were broken twice.',
  ],
  lowered: [
    'The suspect has moved away and nothing has happened for a month.',
    'Safety measures are working and the person feels more secure.',
  ],
} as const;

export const needsWords = [
  'Discussed at the first visit. To look again in a month.',
  'Would like things explained slowly and written down afterwards.',
  'Lock, light and letter box to be seen to by the landlord.',
  'Wants a screen if it comes to court.',
  'Help to speak to the employer about shifts.',
] as const;

export const agencies = [
  'Victim Support',
  'Averstone Hate Crime Advocacy',
  'Brackenmouth Law Centre',
  'Rainbow Threads',
  'Safe Steps Counselling',
  'Open Door Refugee Welcome',
  'Harbour Disability Voice',
  'Calder Interfaith Listening Service',
  'The Lantern Trust',
] as const;
export const declinedWords = [
  '“I have my family, thank you. Ask me again if it gets worse.”',
  '“I don’t want to go over it with another person just now.”',
  '“I tried them last year and did not hear back.”',
  '“My union is helping me already.”',
  '“I’d sooner just get on with it.”',
  '“Maybe after the summer.”',
] as const;

export const mishapWords = {
  correction: [
    'Wrong time entered: the call was in the afternoon.',
    'I wrote this from memory; the call record shows another time.',
    'Channel was put in wrongly.',
    'Typed into the wrong box; put right from my notebook.',
  ],
  correctedNote: [
    'As noted in my book: spoke for ten minutes, all quiet at home.',
    'Corrected: the message was left on the second number, not the first.',
  ],
  sealed: [
    'The note named a relative who must not be linked to the report.',
    'Written about another person with the same name.',
    'The entry gave the place where the person is staying.',
  ],
  exempt: [
    'Recorded from a message passed on by a partner; the incident was outside this force and that force is dealing with it.',
    'The matter was reviewed in full with the linked case of the same incident.',
  ],
  duplicate: [
    'The same incident was reported by telephone and online. Work goes on in the other case.',
    'Opened twice by the contact centre and the front desk.',
  ],
  toCrime: [
    'Further account shows that a public order offence is complete.',
    'Damage was found that had not been seen at first; recorded as a crime.',
  ],
  toIncident: ['On full account no offence is made out; the perception stands and is recorded.'],
  strandAdded: ['The person described a second reason for the abuse that was missed at first.'],
  linked: [
    'The same offender at the same address two weeks before.',
    'Reported by another resident of the building.',
    'Part of the same evening’s incidents.',
  ],
  conflict: [
    'I know the family socially.',
    'The suspect is a relation of mine by marriage.',
    'I worked with the person supported until last year.',
    'My children go to the same class.',
  ],
  handOver: [
    'The person has moved and it happened in your area.',
    'The suspect lives in your area and the enquiry is there.',
    'Better served by the team near their new home.',
  ],
  declined: [
    'The incident took place on your side of the boundary; please keep until the move is certain.',
    'No one here has met the person yet; please arrange a joint visit first.',
  ],
  noContact: [
    '“Please don’t ring any more. If there is something I need to know for my safety, then yes.”',
    '“I want to put it behind me. A letter at the end is enough.”',
  ],
  welcomeAgain: ['“I’ve changed my mind. I’d like to know what happens.”'],
  died: ['Told by the family. Not connected with the incident as far as is known. Condolences given in person.'],
  dualRole: ['A counter-allegation was made about the same evening. A different officer will speak to them.'],
  confirmed: ['Call record seen for the date and length.', 'Sent message seen on the office telephone.', 'Body-worn video viewed.'],
  keyEvent: [
    'Custody record checked.',
    'Told by the investigating officer by e-mail.',
    'Taken from the court list.',
    'From the morning meeting.',
  ],
} as const;

export const suspectWords = {
  descriptions: [
    'About forty, grey jacket, walks a brown dog most mornings.',
    'Late teens, school blazer without a badge.',
    'Tall, shaved head, drives a white van.',
    'Woman in her fifties from the ground floor.',
    'One of a group of five who meet at the shelter.',
  ],
  relationships: ['NEIGHBOUR', 'STRANGER', 'ACQUAINTANCE', 'CUSTOMER', 'FORMER_PARTNER', 'COLLEAGUE_AT_WORK', 'FELLOW_PUPIL', 'RELATIVE'],
} as const;

export const planWords = {
  mayAnswer: [
    'Only them. If anyone else answers, say that it is a wrong number.',
    'Their daughter may take a message to ring back.',
    'Their partner knows and may be spoken to.',
  ],
  neverSay: [
    'Never say that it is the police.',
    'Never mention the report to the son.',
    'Do not name the charity.',
    'Never say why you are ringing until they have given the word.',
  ],
  codeWords: [
    'marmalade',
    'the blue umbrella',
    'allotment',
    'Thursday choir',
    'the boiler service',
    'library book',
    'two sugars',
    'seaside',
  ],
  wishes: [
    'Ring, do not text: reading English is tiring.',
    'Please use my chosen name in every letter.',
    'A man or a woman, I do not mind, but the same one each time.',
    'Do not come in a marked car.',
    'Speak clearly and face me, I lip-read.',
    'My faith means that Friday afternoons are not possible.',
  ],
} as const;
