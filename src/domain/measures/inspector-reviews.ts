import { dutiesCounted } from './duties-counted';
import { howCounted } from './how-counted';
import type { Measure, MeasureTable } from './measure';
import { overdueBands, overdueReviews, reviewChain } from './overdue-reviews';
import { ruleName } from './rule-name';

const first = 'INSPECTOR_FIRST_REVIEW';
const others = ['SUPERVISOR_REVIEW', 'INSPECTOR_NEXT_REVIEW', 'REVIEW_BROUGHT_FORWARD', 'CLOSURE_REVIEW'];
const bandLabels: Readonly<Record<string, string>> = {
  UP_TO_1_DAY: 'Overdue up to 1 day',
  UP_TO_7_DAYS: 'Overdue more than 1 day, up to 7',
  UP_TO_28_DAYS: 'Overdue more than 7 days, up to 28',
  OVER_28_DAYS: 'Overdue more than 28 days',
};

const onTime = { kind: 'DUTIES', unit: 'duties', byLpu: true, better: 'HIGHER', rowsAddUp: true, labelOf: ruleName } as const;
const firstReview: MeasureTable = { ...onTime, id: 'M5.FIRST_REVIEW', title: 'Inspector’s first review', rows: [first] };
const otherReviews: MeasureTable = { ...onTime, id: 'M5.REVIEWS', title: 'The other reviews', rows: others };

const overdue = {
  kind: 'COUNT',
  unit: 'reviews',
  byLpu: true,
  isSnapshot: true,
  better: 'LOWER',
  rowsAddUp: true,
  note: 'As at the end of the month; of several months, of the last. A month that is not over is shown as at the instant of the figures.',
} as const;
const byAge: MeasureTable = {
  ...overdue,
  id: 'M5.OVERDUE_AGE',
  title: 'Inspector’s reviews overdue, by how long',
  rows: overdueBands,
  labelOf: (row) => bandLabels[row] ?? row,
};
const byReview: MeasureTable = {
  ...overdue,
  id: 'M5.OVERDUE_REVIEW',
  title: 'Inspector’s reviews overdue, by which',
  rows: reviewChain,
  labelOf: ruleName,
};

/** M5 (facts.md §5.2): whether an Inspector looked at every case in time, and what was left to look at. */
export const inspectorReviews: Measure = {
  id: 'M5',
  version: 1,
  title: 'Reviews',
  section: 'REVIEWS',
  about: 'PUBLIC',
  definition: `The duties of ${first}, and in a table of their own those of ${others.join(', ')}, by what came of them. ${howCounted.duties} ${howCounted.dutiesBeside} Overdue: the duties of ${reviewChain.join(', ')} that were due no later than the end of the month and had not been done, waived, replaced or ended by then, by when that happened and not when it was written down; by how long since they were due, in elapsed hours (1 day is 24 hours). Of a month that is not over at the instant of the figures, that instant stands for its end. A duty whose cause was corrected away never was overdue.`,
  denominator: `${howCounted.dutiesShare} Reviews overdue are a count and have none.`,
  traps: [
    'A review that was brought forward takes the place of the first or next one, which then stands beside as replaced; what came of it is in the row “Review brought forward”.',
    'A first review that was exempted stands beside as waived: see M20.',
    'Reviews on time say nothing of how good they were: M21 shows how often a second reader agreed.',
    'What is overdue is a state, never added up over months.',
    howCounted.unproved,
    howCounted.due,
    howCounted.unit,
    howCounted.leftOut,
    howCounted.months,
  ],
  source:
    'That every incident has an Inspector’s review is Cheshire’s (Race Action Plan); all the times are an assumption of the default policy.',
  tables: [firstReview, byAge, byReview, otherReviews],
  *count(record, as) {
    yield* dutiesCounted(firstReview, record, as, ({ rule }) => (rule === first ? rule : undefined));
    yield* dutiesCounted(otherReviews, record, as, ({ rule }) => (others.includes(rule) ? rule : undefined));
    for (const { month, rule, band } of overdueReviews(record, as)) {
      const one = { month, lpu: record.lpu, tally: { kind: 'COUNT', n: 1 } } as const;
      yield { table: byAge.id, row: band, ...one };
      yield { table: byReview.id, row: rule, ...one };
    }
  },
};
