import type { CaseRecord } from '../../../src/domain/measures/case-record';
import type { AsKnown, Counted, Measure } from '../../../src/domain/measures/measure';
import { asKnown, countedBy } from './a-case-record';

/** What a measure counts of a case in one table, after seeing that all that it counts is as its tables say. */
export function countedIn(table: string, measure: Measure, record: CaseRecord, as: AsKnown = asKnown()): readonly Omit<Counted, 'table'>[] {
  const counted = countedBy(measure, record, as);
  for (const one of counted) {
    const shown = measure.tables.find(({ id }) => id === one.table);
    expect([one.table, shown?.kind, one.lpu]).toEqual([one.table, one.tally.kind, shown?.byLpu === true ? record.lpu : undefined]);
    expect(shown?.labelOf(one.row, as.pack)).not.toBe('');
  }
  return counted.filter((one) => one.table === table).map(({ table: _, ...rest }) => rest);
}

/** The same, by row alone. */
export const rowsIn = (table: string, measure: Measure, record: CaseRecord, as?: AsKnown): readonly string[] =>
  countedIn(table, measure, record, as).map(({ row }) => row);
