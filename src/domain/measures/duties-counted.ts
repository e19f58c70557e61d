import type { CaseRecord, DutyFact } from './case-record';
import { countedAt } from './counted-at';
import { dutyTally } from './duty-result';
import type { AsKnown, Counted, MeasureTable } from './measure';

/** What came of each duty for which there is a row, in the month of its original due instant (model.md §6, last points). */
export function* dutiesCounted(
  table: MeasureTable,
  record: CaseRecord,
  { at }: AsKnown,
  rowOf: (duty: DutyFact) => string | undefined,
): Generator<Counted> {
  for (const duty of record.duties) {
    const row = rowOf(duty);
    if (row !== undefined) yield countedAt(table, row, duty.firstDueAt, record, { kind: 'DUTIES', duties: dutyTally(duty, at) });
  }
}
