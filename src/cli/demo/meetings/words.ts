/** What a fictional meeting decided, agreed and heard. Nobody in it, and no place, is real. */
export const decisions = [
  {
    what: 'Reviews that are overdue are read out by unit at each weekly meeting until none is.',
    about: { table: 'M5.FIRST_REVIEW', row: 'INSPECTOR_FIRST_REVIEW' },
  },
  { what: 'The figures of the promise to colleagues go to the chief officer with the support networks’ own words beside them.' },
] as const;

export const actions = [
  {
    what: 'Give every support officer time, each morning, to call those whose first contact is due that day.',
    owner: 'senior-lead',
    inDays: 45,
    aim: 'JUSTICE',
    figure: { table: 'M4.FIRST_CONTACT', row: 'FIRST_CONTACT' },
  },
  {
    what: 'Show officers how to ask about ethnicity, so that people can say it in their own words.',
    owner: 'supervisor',
    inDays: 30,
    aim: 'ENGAGEMENT',
    figure: { table: 'M16.ETHNICITY', row: 'STATED' },
  },
  {
    what: 'Write down what is done on the doorstep on the day, by phone, and not at the end of the week.',
    owner: 'inspector',
    inDays: 60,
    aim: 'PREVENTION',
    figure: { table: 'M19.LATE', row: 'CONTACT' },
  },
] as const;

export const concerns = [
  {
    raisedBy: 'Harbour Community Cohesion Group',
    said: 'People told us that they heard nothing for weeks after they reported.',
    did: 'Each person is asked how often they want to hear from us, and each missed call now reaches an Inspector within a day.',
    cameOfIt: 'More of the calls that were agreed are made on time; the pack shows how many, and how many are not.',
  },
  {
    raisedBy: 'Independent Advisory Group',
    said: 'Online abuse seems to be taken less seriously than abuse in the street.',
    did: 'Online cases are counted apart, so that the service they get can be held beside all others.',
  },
  { raisedBy: 'Youth panel', said: 'Nobody explained what happens after a report is closed.' },
] as const;

export const questions = [
  'Was the person spoken to as soon, and as kindly, as policy asks?',
  'Did the force find out what support the person needed, and offer it?',
  'Would you be content with this service if it were for somebody of your own?',
] as const;

export const summaries = [
  'The person was abused by somebody they did not know. An officer called the same day, asked what would help, and kept in touch as agreed until the case was closed.',
  'Repeated abuse from neighbours. The first call was in time; a later call was missed and made two days after. A referral was offered and taken up.',
  'Messages were sent online over several weeks. The person was told of each step. They did not wish to make a statement of their own.',
  'Abuse in a public place, with a witness. The suspect was not found. The person was told why the case was closed and how to ask for a review.',
] as const;

export const remarks = [
  'Well explained at every step.',
  'The missed call should have been noticed sooner.',
  'We could not tell from the summary.',
] as const;
