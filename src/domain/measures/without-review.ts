import type { Instant } from '../../kernel/instant';
import { countedAt } from './counted-at';
import type { CaseRecord, Closing } from './case-record';
import { howCounted } from './how-counted';
import { knownKind } from './known-kind';
import type { Measure, MeasureTable } from './measure';

const shape = { kind: 'COUNT', byLpu: true, better: 'LOWER', rowsAddUp: true, note: 'A control: the target is 0.' } as const;
const reclassified: MeasureTable = {
  ...shape,
  id: 'M18.RECLASSIFIED',
  title: 'Cases reclassified, from which kind to which',
  unit: 'reclassifications',
  labelOf: (row, pack) =>
    row
      .split(':')
      .map((kind) => knownKind(kind, pack).label)
      .join(', now: '),
};
const closed: MeasureTable = {
  ...shape,
  id: 'M18.CLOSED_WITHOUT_REVIEW',
  title: 'Cases closed without an Inspector’s review',
  unit: 'closings',
  rows: ['ALL'],
  labelOf: () => 'Closed without the review before closing',
};

/** When closing was last proposed before it: the duty to review begins then. Without one, since the case was last opened. */
function proposedBefore({ duties, reopenings, reportedAt }: CaseRecord, { occurredAt }: Closing): Instant {
  let since = reportedAt;
  for (const reopened of reopenings) if (reopened.occurredAt < occurredAt && reopened.occurredAt > since) since = reopened.occurredAt;
  for (const { rule, startedAt } of duties) {
    if (rule === 'CLOSURE_REVIEW' && startedAt <= occurredAt && startedAt > since) since = startedAt;
  }
  return since;
}

const isReviewed = (record: CaseRecord, closing: Closing): boolean => {
  const since = proposedBefore(record, closing);
  return record.reviews.some(({ type, occurredAt }) => type === 'CLOSURE' && occurredAt >= since && occurredAt <= closing.occurredAt);
};

/** M18 (facts.md §5.2): what could make figures look better without anybody having been better served. */
export const withoutReview: Measure = {
  id: 'M18',
  version: 1,
  title: 'Reclassified, or closed without review',
  section: 'REVIEWS',
  about: 'PUBLIC',
  definition:
    'Reclassified: each time that the kind of a case was changed to another, by which kind it was and which it became, in the month in which it was reclassified. Closed without review: each closing without a review of type CLOSURE that happened no earlier than closing was last proposed before it and no later than the closing, in the month of the closing. Where it was not proposed since the case was opened or last reopened, the review is looked for from that moment on (for an opening: the report).',
  denominator: 'None: both are counts, and the target is 0.',
  traps: [
    'A case that was reclassified or closed twice counts twice.',
    'A change of strands alone is not counted: putting a wrong flag right is wanted.',
    'A reclassification may be right. The count asks the meeting to look, and says which way they went.',
    'A closing that was undone by reopening the case stays counted.',
    'By when things happened: a review that was entered late counts if it was done in between.',
    howCounted.unit,
    howCounted.leftOut,
    howCounted.months,
  ],
  source: 'An assumption of the default policy: every closing has an Inspector’s review. HMICFRS found wrong flags (2018).',
  tables: [reclassified, closed],
  *count(record) {
    for (const { was, kind, occurredAt } of record.reclassifications) {
      if (was !== kind) yield countedAt(reclassified, `${was}:${kind}`, occurredAt, record, { kind: 'COUNT', n: 1 });
    }
    for (const closing of record.closings) {
      if (!isReviewed(record, closing)) yield countedAt(closed, 'ALL', closing.occurredAt, record, { kind: 'COUNT', n: 1 });
    }
  },
};
