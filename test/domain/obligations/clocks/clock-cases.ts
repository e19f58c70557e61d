import type { Clock } from '../../../../src/domain/obligations/policy-pack/clock-shape';

/** What starts when (with its offset, as people write it), by which clock, and when it is due in London. */
export type ClockCase = readonly [what: string, startedAt: string, clock: Clock, due: string];

const end = '23:59:59.999';

export const checkValues: readonly ClockCase[] = [
  ['an arrest on Christmas Eve, one working day', '2026-12-24T18:00:00Z', { workingDays: 1 }, `2026-12-29T${end}Z`],
  ['an arrest on Christmas Eve, five working days', '2026-12-24T18:00:00Z', { workingDays: 5 }, `2027-01-05T${end}Z`],
  ['reported in the hour before the clocks go forward, 24 hours', '2026-03-29T00:30:00Z', { hours: 24 }, '2026-03-30T01:30:00+01:00'],
  ['the Thursday before Easter, one working day', '2026-04-02T10:00:00+01:00', { workingDays: 1 }, `2026-04-07T${end}+01:00`],
];

export const clockCases: readonly ClockCase[] = [
  ...checkValues,
  ['a Saturday counts from Monday', '2026-06-06T12:00:00+01:00', { workingDays: 1 }, `2026-06-08T${end}+01:00`],
  ['a bank holiday counts from the day after', '2026-08-31T09:00:00+01:00', { workingDays: 1 }, `2026-09-01T${end}+01:00`],
  [
    'half past midnight in summer belongs to the day that London has',
    '2026-06-10T00:30:00+01:00',
    { workingDays: 1 },
    `2026-06-11T${end}+01:00`,
  ],
  ['half past midnight in summer, the same day', '2026-06-10T00:30:00+01:00', { calendarDays: 0 }, `2026-06-10T${end}+01:00`],
  ['half past midnight of a Saturday in summer', '2026-06-06T00:30:00+01:00', { workingDays: 1 }, `2026-06-08T${end}+01:00`],
  ['half past eleven at night in summer, 1 working day', '2026-06-09T23:30:00+01:00', { workingDays: 1 }, `2026-06-10T${end}+01:00`],
  ['half past midnight in winter', '2026-01-13T00:30:00Z', { workingDays: 1 }, `2026-01-14T${end}Z`],
  ['72 hours over the weekend on which the clocks go forward', '2026-03-27T12:00:00Z', { hours: 72 }, '2026-03-30T13:00:00+01:00'],
  ['24 hours over the hour that comes twice', '2026-10-24T12:00:00+01:00', { hours: 24 }, '2026-10-25T11:00:00Z'],
  ['one hour from the first half past one', '2026-10-25T01:30:00+01:00', { hours: 1 }, '2026-10-25T01:30:00Z'],
  ['7 days are 168 hours', '2026-10-20T09:15:30.123+01:00', { days: 7 }, '2026-10-27T08:15:30.123Z'],
  ['28 days over a leap day', '2028-02-10T08:00:00Z', { days: 28 }, '2028-03-09T08:00:00Z'],
  ['one calendar day ends on the short Sunday', '2026-03-28T12:00:00Z', { calendarDays: 1 }, `2026-03-29T${end}+01:00`],
  ['one calendar day ends on the long Sunday', '2026-10-24T12:00:00+01:00', { calendarDays: 1 }, `2026-10-25T${end}Z`],
  ['28 calendar days', '2026-12-10T12:00:00Z', { calendarDays: 28 }, `2027-01-07T${end}Z`],
  ['a month from the 31st of January', '2027-01-31T09:00:00Z', { months: 1 }, `2027-02-28T${end}Z`],
  ['a month from the 31st of January in a leap year', '2028-01-31T09:00:00Z', { months: 1 }, `2028-02-29T${end}Z`],
  ['a month from the last of March', '2026-03-31T09:00:00+01:00', { months: 1 }, `2026-04-30T${end}+01:00`],
  ['six months over a change of the clocks', '2026-08-31T00:10:00+01:00', { months: 6 }, `2027-02-28T${end}Z`],
  ['a month from where London is a day ahead of UTC', '2026-06-01T00:30:00+01:00', { months: 1 }, `2026-07-01T${end}+01:00`],
  ['the last day of the calendar', '2028-12-28T09:00:00Z', { workingDays: 1 }, `2028-12-29T${end}Z`],
  ['the last evening of the calendar', '2028-12-31T22:30:00Z', { hours: 1 }, '2028-12-31T23:30:00Z'],
];
