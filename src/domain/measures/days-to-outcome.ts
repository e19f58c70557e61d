import type { Instant } from '../../kernel/instant';
import { monthAt } from '../figures/month';
import { dayNumber } from '../obligations/clocks/day-number';
import { localDayAt } from '../obligations/clocks/local-day';
import type { CaseRecord } from './case-record';
import { howCounted } from './how-counted';
import { knownKind } from './known-kind';
import type { AsKnown, Counted, Measure } from './measure';
import { monthEnds } from './month-ends';
import { outcomesOf } from './outcome-of';
import { oneMore } from './tallies';

/** Midnights in London between the two; an outcome dated before the report came on the day itself. */
const daysBetween = (from: Instant, to: Instant): number => Math.max(0, dayNumber(localDayAt(to)) - dayNumber(localDayAt(from)));

const lastBy = (turns: readonly { readonly occurredAt: Instant }[], end: Instant): string =>
  turns.reduce((last, { occurredAt }) => (occurredAt <= end && occurredAt > last ? occurredAt : last), '');
const isOpenAt = ({ closings, reopenings }: CaseRecord, end: Instant): boolean => lastBy(closings, end) <= lastBy(reopenings, end);

function* count(record: CaseRecord, as: AsKnown): Iterable<Counted> {
  if (!knownKind(record.kind, as.pack).crime) return;
  const { lpu } = record;
  const outcomes = outcomesOf(record);
  const outcome = outcomes.at(-1);
  if (outcome) {
    const value = daysBetween(record.reportedAt, outcome.assignedAt);
    yield { table: 'M11.DAYS', row: 'ALL', month: monthAt(outcome.assignedAt), lpu, tally: { kind: 'SPREAD', value } };
  }
  for (const { month, end } of monthEnds(as)) {
    if (record.recordedAt > end || outcomes.some(({ assignedAt }) => assignedAt <= end) || !isOpenAt(record, end)) continue;
    yield { table: 'M11.WAITING', row: 'ALL', month, lpu, tally: oneMore };
  }
}

export const daysToOutcome: Measure = {
  id: 'M11',
  version: 1,
  title: 'Days to outcome',
  section: 'OUTCOMES',
  about: 'PUBLIC',
  definition: `For each case that was recorded as a hate crime and has an outcome: the days on the London calendar from the report to the day on which its last outcome, as known then, was assigned (as in M10); the same day, or an outcome dated before the report, is 0. ${howCounted.spread} The case counts in the month in which that outcome was assigned. Beside it the hate crimes that were open without an outcome at the end of each month, or at the instant as known at where the month is not over: recorded by then, no outcome assigned by then (though another may have taken its place since), and not closed by then, or reopened since and by then.`,
  denominator:
    'Hate crimes whose outcome was assigned in the month. Those that have none are in neither the median nor the 90th centile; how many were open without one is shown.',
  traps: [
    'The slowest cases are missing until they end: a low median beside many open cases says little.',
    'No further action is often quick: fewer days are better only beside the outcomes themselves (M10).',
    'A case reopened and given another outcome counts once, with the days to the last.',
    'A state at the end of a month is not a sum: a longer period shows its last month.',
    howCounted.unit,
    howCounted.leftOut,
    howCounted.months,
  ],
  source: 'Home Office crime outcomes, length of time between an offence being recorded and its outcome; days from the report here.',
  tables: [
    {
      ...{ id: 'M11.DAYS', title: 'Days from the report to the outcome', kind: 'SPREAD', unit: 'days', byLpu: true, better: 'LOWER' },
      ...{ rows: ['ALL'], rowsAddUp: true, labelOf: () => 'Hate crimes with an outcome' },
    },
    {
      ...{ id: 'M11.WAITING', title: 'Open without an outcome at the end of the month', kind: 'COUNT', unit: 'hate crimes' },
      ...{ byLpu: true, isSnapshot: true, rows: ['ALL'], rowsAddUp: true },
      labelOf: () => 'Open hate crimes without an outcome',
    },
  ],
  count,
};
