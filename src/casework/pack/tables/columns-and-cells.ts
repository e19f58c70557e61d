import type { FigureCell, FigureTable } from '../../../domain/figures/figures';
import type { PackCell, PackColumn } from '../pack-document';
import { beforeTheLog, fewCell } from './cells';
import { type Part, partsOf } from './parts';
import { type WindowId, windowLabels, type Windows } from './windows';

/** The columns of a table, and the cells of its rows in their order. */
export type Columns = { readonly columns: readonly PackColumn[]; readonly cellsOf: (row: Partial<Windows>) => readonly PackCell[] };

/** `period.n`, `before.share`: the window, and what of it. */
export function columnsOf(table: Pick<FigureTable, 'kind' | 'unit'>, windows: readonly WindowId[]): Columns {
  const parts = windows.flatMap((window) => partsOf(table, window !== 'period').map((part) => ({ window, part })));
  return {
    columns: parts.map(({ window, part: { id, label, unit } }) => ({
      id: `${window}.${id}`,
      label: `${windowLabels[window]}: ${label}`,
      unit,
    })),
    cellsOf: (row) => parts.map(({ window, part }) => cellOf(part, row[window])),
  };
}

/** A window that is absent begins before the log does: nothing is known of it, which is not nought. */
function cellOf(part: Part, cell: FigureCell | undefined): PackCell {
  if (!cell) return beforeTheLog;
  return 'few' in cell ? fewCell() : part.cell(cell);
}
