import type { Instant } from '../../kernel/instant';
import { monthAt } from '../figures/month';
import type { CaseRecord } from './case-record';
import type { Counted, MeasureTable, Tally } from './measure';

/** One tally in the London month of that instant; under the unit of recording where the table is shown by unit. */
export const countedAt = (
  { id, byLpu }: Pick<MeasureTable, 'id' | 'byLpu'>,
  row: string,
  at: Instant,
  { lpu }: CaseRecord,
  tally: Tally,
): Counted => (byLpu ? { table: id, row, month: monthAt(at), lpu, tally } : { table: id, row, month: monthAt(at), tally });
