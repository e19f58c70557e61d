import type { FigureTable } from '../../../domain/figures/figures';
import type { PackRow } from '../pack-document';
import { cellsOf } from './columns-and-cells';
import { type UnitNames, unitWords } from './unit-words';

export const byUnitId = (table: string): string => `${table}.BY_LPU`;
const byCode = new Intl.Collator('en-GB', { numeric: true }).compare;

/** A row for each unit, or for each row and unit where the table has several rows. A unit that counted nothing there has none. */
export function unitRows(table: FigureTable, names: UnitNames): readonly PackRow[] {
  const isAlone = table.rows.length === 1;
  return table.rows.flatMap(({ row, label, byLpu = {} }) =>
    Object.entries(byLpu)
      .toSorted(([one], [other]) => byCode(one, other))
      .map(([lpu, period]) => ({
        id: row,
        label: isAlone ? unitWords(lpu, names) : `${label}, ${unitWords(lpu, names)}`,
        lpu,
        cells: cellsOf(table, ['period'], { period }),
      })),
  );
}
