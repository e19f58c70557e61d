import type { PackRow, PackTable } from '../pack-document';
import { beforeTheLog } from '../tables/cells';
import type { CompactCell } from './joined-column';
import { joinedColumns } from './joined-columns';

/** The table for reading, on the page or on paper: a share in one cell with its numerator and denominator, every number as in the document. */
export type CompactTable = {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly row: PackRow; readonly cells: readonly CompactCell[] }[];
};

export function compactTable({ columns, rows }: Pick<PackTable, 'columns' | 'rows'>): CompactTable {
  const joined = joinedColumns(columns);
  const places = joined.map(({ uses }) => uses.map((use) => columns.findIndex(({ id }) => id === use)));
  return {
    columns: joined.map(({ label }) => label),
    rows: rows.map((row) => ({
      row,
      cells: joined.map(({ join }, index) => join((places[index] ?? []).map((place) => row.cells[place] ?? beforeTheLog))),
    })),
  };
}
