import { monthAt } from '../figures/month';
import type { CaseRecord } from './case-record';
import { howCounted } from './how-counted';
import type { Counted, Measure, MeasureTable } from './measure';
import { shareOf } from './tallies';

const share = (id: string, title: string, unit: string, label: string): MeasureTable => ({
  ...{ id, title, kind: 'SHARE', unit, byLpu: false, rows: ['ALL'], rowsAddUp: true, labelOf: () => label },
});

function* count({ reviews }: CaseRecord): Iterable<Counted> {
  for (const { type, occurredAt, reread } of reviews) {
    if (type === 'SUPERVISOR') continue;
    const month = monthAt(occurredAt);
    yield { table: 'M21.REREAD', row: 'ALL', month, tally: shareOf(reread !== undefined) };
    if (reread) yield { table: 'M21.AGREES', row: 'ALL', month, tally: shareOf(reread.agrees) };
  }
}

export const reviewAgreement: Measure = {
  id: 'M21',
  version: 1,
  title: 'Agreement of second readings',
  section: 'REVIEWS',
  about: 'PUBLIC',
  definition:
    'Inspectors’ reviews (of every type but SUPERVISOR) that another unit’s Inspector read again without seeing the first judgement: how often both judged the standard of service alike (met, or not met). A review counts in the month in which it was done, whenever it was read again. Beside it, how many of the reviews done in the month were read again.',
  denominator: 'For agreement: reviews done in the month that were read again. For coverage: all Inspectors’ reviews done in the month.',
  traps: [
    'A review in good time is not yet a good review: read this beside timeliness (M5).',
    'Few are read again: one more disagreement moves the share far.',
    'Reviews of the last weeks may not have been read again yet.',
    'Two readers may agree and both be wrong.',
    howCounted.leftOut,
    howCounted.months,
  ],
  source: 'Blind second reading of a sample of reviews each quarter; supervision is to be checked proactively (College of Policing).',
  tables: [
    { ...share('M21.AGREES', 'Second readings that agree', 'reviews read again', 'Both judged alike'), better: 'HIGHER' },
    share('M21.REREAD', 'Reviews read again', 'Inspectors’ reviews', 'Read again'),
  ],
  count,
};
