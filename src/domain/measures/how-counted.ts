/** Sentences that several measures say of how they count, so that all of them say it alike. */
export const howCounted = {
  leftOut:
    'A case that was found to be a duplicate, as known then, counts nowhere. Cases whose victim works for the force are counted apart and are in none of these figures.',
  unit: 'By unit means the local policing unit of the case when it was recorded, whichever unit is responsible for it since.',
  months:
    'A month is a month of the calendar in London, so half past midnight on 1 July in British Summer Time is July, though in UTC it is still June.',
  spread:
    'The median and the 90th centile are nearest rank: of n times in order, the one at place n × 0.5 or n × 0.9, rounded up to a whole place; shown to a tenth.',
  meaningful:
    'A contact is meaningful when the person, or somebody whom they named for it, was reached and at least one purpose was served. Attempts, letters and messages that nobody answered are not.',
  duties:
    'Each duty counts once, in the month of the due instant that was fixed when it arose, even where a pause has moved it since. It is kept on time if what met it happened no later than it was due and was written down by then; kept but recorded late if it happened no later than it was due and was written down after that; late if it was met by something that happened later; missed if it was due no later than the instant of the figures and nothing has met it, or something that it had to come before happened first.',
  dutiesBeside:
    'Declined, waived, replaced or ended no later than it was due, a duty stands beside and is in no share; after that, or after what it had to come before, it is missed. A duty whose cause was corrected away never was missed: it is ended. What falls due after the instant of the figures and has not been met is not yet due; what was met already counts as met.',
  dutiesShare:
    'The duties that fell due: kept on time + kept but recorded late + late + missed. The share on time is kept on time, of these; what was kept but recorded late stands in a column of its own, never inside it.',
  due: 'Due means as pauses have moved it, except for the month that it counts in. Exactly at the due instant is on time; a millisecond later is late.',
  unproved:
    'What was entered after the duty was due, as having been done in time, is never inside “on time”: it stands in a column of its own, with how many of them no proof was seen for yet.',
} as const;
