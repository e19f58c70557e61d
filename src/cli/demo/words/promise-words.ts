/** Said in the cases of colleagues who were victims. */
export const promiseWords = {
  summary: {
    CUSTODY: [
      'Abused by a detained person over {what} while booking in, at length and in front of others.',
      'A detained person shouted abuse about {what} through the hatch for most of the shift.',
      'Spat at and abused over {what} in a cell during a welfare check.',
    ],
    STREET: [
      'Abused over {what} by a driver at a stop. It was filmed by a passer-by.',
      'Pushed and called names about {what} while dealing with a disturbance.',
      'Followed along the pavement in uniform by a group shouting about {what}.',
    ],
    PUBLIC_ORDER: [
      'Singled out of the line over {what} at a demonstration and pelted with cans.',
      'Called names about {what} for an hour at the cordon; a colleague’s camera was running.',
    ],
    POLICE_PREMISES: [
      'A note about {what} was left in their locker.',
      'Remarks about {what} in the parade room, more than once, in front of others.',
      'Abused over {what} across the front counter by somebody who would not leave.',
    ],
    TELEPHONE_OR_POST: [
      'A caller abused them over {what} when he heard their voice, and rang back eleven times.',
      'A letter about {what} came to the station with their name on it.',
    ],
    ONLINE: [
      'Their photograph was posted with abuse about {what} and their collar number.',
      'Abuse about {what} under a video of an arrest, with where they work.',
    ],
    elsewhere: [
      'Abused over {what} by somebody who knew that they work for the police.',
      'Threatened and called names about {what} while on duty.',
    ],
  },
  what: {
    RACE: 'their skin colour',
    RELIGION: 'their faith',
    SEXUAL_ORIENTATION: 'their being gay',
    DISABILITY: 'their disability',
    TRANSGENDER: 'their being trans',
    SEX: 'their being a woman',
    OTHER: 'who they are',
  },
  consent: ['“Yes, open it for me. I could not have rung it in myself.”', '“You do it, please. I’ll talk to whoever it is.”'],
  letIn: ['Needed for the next steps; has nothing to do with anybody concerned.', 'Takes it on from today.'],
  managerOut: ['They would rather that their line manager saw no more of it.', 'Asked for it to stay with the supervisor they chose.'],
  noHealthAndSafety: ['Nobody was hurt and nothing in the workplace played a part.', 'Off duty and away from work.'],
  conflictFound: ['They were on one team until the spring.', 'Knows the suspect’s family.'],
  conflictNone: ['Asked both, and looked at their postings of the last five years.', 'Not on the same team, never posted together.'],
  evidence: [
    'Two cameras asked for the same evening; names of three who saw it.',
    'Custody footage booked. Injury photographed by the nurse.',
  ],
  supervisorSpoke: [
    'Rang them at home. Told them that it is not part of the job and that I am sorry. They talked for twenty minutes, mostly about the drive home.',
    'Sat with them in the canteen after the shift. They said that it was nothing; I said that it was not. They want their dates of leave kept.',
    'Spoke with them before they went off duty. They do not want it talked about at parade; it will not be.',
    'Went to see them. They are angry more than upset. Went through what happens next and wrote down my number.',
  ],
  notice: [
    'Told that a colleague was a victim of hate crime, and no more.',
    'On the agenda as “a colleague”, without name, strand or unit.',
  ],
  welfareContact: [
    'Had a coffee. Sleeping better. Back on nights next week and content with that.',
    'Rang as agreed. A bad week: the suspect’s friends have been posting again.',
    'Spoke on the telephone. Wants to know nothing about the enquiry today, only to be asked how it is.',
    'Met for half an hour. The adjustments help. We agreed to keep to the same interval.',
  ],
  update: ['Told where the enquiry stands and what comes next.', 'Nothing new since the last call, and said so.'],
  reassured: [
    'Called as somebody outside it, to say that the whole command is with them.',
    'Looked in on the team and had a word in private.',
  ],
  offered: {
    ACCEPTED: ['“Yes, I think I’d like that.”', '“If it can be in work time, yes.”'],
    DECLINED: ['“Not for me, thanks.”', '“I’ve got my own people for that.”'],
    THINKING_ABOUT_IT: ['“Ask me next week.”', '“Let me talk to my partner first.”'],
  },
  declined: {
    P5: ['“I don’t need assessing. I need him charged.”', '“No more questions about how I am, please.”'],
    P7: ['“I’d rather nobody from the Federation knew.”', '“It stays between us.”'],
    P8: ['“Just tell me when it’s over. No calls.”', '“I’d sooner not be reminded of it every fortnight.”'],
  },
  takenUp: ['“I’ve thought again. Yes, please.”', '“It’s got heavier since. I’d take that offer now.”'],
  setAside: ['A volunteer without a Federation, union or network; asked, and there is nobody whom they want told.'],
  answers: {
    KEPT: ['“They did what they said.”', '“I felt believed.”', '“Nobody made a joke of it. That’s new.”'],
    PARTLY: ['“It came, but I had to ask.”', '“Half of it. The second call never came.”'],
    NOT_KEPT: [
      '“It says that somebody spoke to me. It was two minutes in a corridor.”',
      '“On paper, yes. Not to me.”',
      '“I was told by e-mail.”',
    ],
  },
  disagreement: [
    'I have spoken with them myself and apologised. The conversation will be had again, properly, this week.',
    'Looked at it with the supervisor: it was rushed. Somebody else will take it on from here, as they asked.',
  ],
  lesson: [
    'Custody staff were not told that abuse of them is recorded like any other. A card at the desk says so now.',
    'The management meeting’s agenda gave the unit. It will say “a colleague”, and no more.',
    'Welfare officers had no way to know of leave. The rota is shared now.',
  ],
  agreed: ['I have read each point and what stands behind it. I agree to closing.', 'Agreed. What was missed is answered by name.'],
  closure: ['Each point gone through. What was missed is answered here, by name, and they have been told so.'],
  covert: ['A complaint about leaks from this file is looked into by professional standards.'],
  confirmed: ['Read the account and spoke with who gave it. It stands.'],
  lifted: ['Another person of the same name; he was on leave abroad that week.'],
  settled: ['“It’s all right. I’ve put it behind me.”', '“Better. Thank you for ringing.”'],
  notSettled: ['“It has started again on the late shift.”', '“I thought it was done. It isn’t.”'],
  wellbeing: [
    'Sleeps badly since. Says that each time is small and that together they are not. No thoughts of harm.',
    'In good heart. Wants to stay on the same team. Knows where to turn.',
    'Has been dreading the drive in. Cumulative harm talked through; would like occupational health.',
  ],
  occupationalHealth: ['Seen. Fit for full duties; six weeks without single crewing.', 'Phased return advised over four weeks.'],
} as const;
