import type { FigureTable } from '../../../domain/figures/figures';
import type { PackRow, PackTable } from '../pack-document';
import { columnsOf } from './columns-and-cells';
import { type UnitNames, unitWords } from './unit-words';

export const byUnitId = (table: string): string => `${table}.BY_LPU`;
const byCode = new Intl.Collator('en-GB', { numeric: true }).compare;

/** A row for each unit, or for each row and unit where the table has several rows. A unit that counted nothing there has none. */
export function unitColumnsAndRows(table: FigureTable, names: UnitNames): Pick<PackTable, 'columns' | 'rows'> {
  const { columns, cellsOf } = columnsOf(table, ['period']);
  const isAlone = table.rows.length === 1;
  const rows = table.rows.flatMap(({ row, label, byLpu = {} }) =>
    Object.entries(byLpu)
      .toSorted(([one], [other]) => byCode(one, other))
      .map(([lpu, period]): PackRow => ({
        id: row,
        label: isAlone ? unitWords(lpu, names) : `${label}, ${unitWords(lpu, names)}`,
        lpu,
        cells: cellsOf({ period }),
      })),
  );
  return { columns, rows };
}
