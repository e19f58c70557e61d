/** Said of duties: why one is set aside or waits, and by whom one that is late was taken on. */
export const dutyWords = {
  onlyDanger: [
    '“I said that I would rather not be rung. If there is danger, yes; not for this.”',
    '“Not for this, please. Write to me at the end.”',
  ],
  declined: [
    '“Thank you, I don’t need that.”',
    '“I would sooner not go over it again with somebody new.”',
    '“No more forms for now, please.”',
  ],
  waived: [
    'Done in the same week for the linked case of this household; a second call would only worry them.',
    'The person is in the care of a partner who has done this with us in the room.',
    'A visit in uniform would show the neighbours who reported it. Agreed with the support officer.',
  ],
  away: [
    '“I’m at my sister’s until after the holidays; ring me when I’m back.”',
    '“I go into hospital on Monday. Not before I’m home, please.”',
  ],
  askedForTime: ['“Give me a fortnight, I can’t talk about it now.”', '“After the exams, please.”', '“We have a funeral in the family.”'],
  takenOn: [
    'I have it. Will ring this evening when they are home from work.',
    'Mine. The officer was off sick; I will do it myself today.',
    'I have it and have spoken to the team. Done by the time named.',
    'Will see to it before the end of my shift.',
  ],
} as const;
