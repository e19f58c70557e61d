/** What people wrote on a survey, or said to the offer of a statement of their own. */
export const afterwardsWords = {
  content: [
    '“I was believed from the first call. That was most of it.”',
    '“They rang when they said they would.”',
    '“The same officer all the way through. Thank you.”',
    '“The outcome was not what I hoped, but nobody hid anything from me.”',
  ],
  notContent: [
    '“I had to ring three times to hear that nothing would happen.”',
    '“Kind enough, but I explained it all again to each new person.”',
    '“I was told of the court date after the day itself.”',
    '“Nobody asked what it had done to the children.”',
  ],
  otherwise: ['They are in hospital and will be for some weeks.', 'They have asked us to write to their new address once they have one.'],
  statement: {
    MADE: ['“I want the court to know what it was like to walk past that wall.”', '“My daughter helped me write it.”'],
    LATER: ['“Ask me again when there is a date.”', '“Not this month.”'],
    DECLINED: ['“I have said what I had to say.”', '“I would rather not think about it any more.”'],
  },
} as const;
