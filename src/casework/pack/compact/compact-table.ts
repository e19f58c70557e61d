import type { PackRow, PackTable } from '../pack-document';
import { beforeTheLog } from '../tables/cells';
import type { CompactCell, JoinedColumn } from './joined-column';
import { joinedColumns } from './joined-columns';

/** The table for reading, on the page or on paper: a share in one cell with its numerator and denominator, every number as in the document. */
export type CompactTable = {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly row: PackRow; readonly cells: readonly CompactCell[] }[];
};

export function compactTable({ columns, rows }: Pick<PackTable, 'columns' | 'rows'>): CompactTable {
  const places = new Map(columns.map(({ id }, index) => [id, index] as const));
  const cellOf = (row: PackRow, { uses, join }: JoinedColumn): CompactCell =>
    join(uses.map((use) => row.cells[places.get(use) ?? -1] ?? beforeTheLog));
  const all = joinedColumns(columns).map((column) => ({ column, cells: rows.map((row) => cellOf(row, column)) }));
  const shown = all.filter(({ column, cells }, index) => !saysTheSame({ column, cells }, all[index - 1]));
  return {
    columns: shown.map(({ column }) => column.label),
    rows: rows.map((row, index) => ({ row, cells: shown.map(({ cells }) => cells[index] ?? { text: '' }) })),
  };
}

type Filled = { readonly column: JoinedColumn; readonly cells: readonly CompactCell[] };

/** Of a window of which nothing is known one column says so. */
function saysTheSame(one: Filled, before: Filled | undefined): boolean {
  const isOfOne = before !== undefined && windowOf(one) === windowOf(before) && one.cells.length > 0;
  return isOfOne && one.cells.every(({ text, isWords }, row) => isWords && text === beforeTheLog.text && before.cells[row]?.text === text);
}

const windowOf = ({ column: { uses } }: Filled): string => (uses[0] ?? '').split('.')[0] ?? '';
