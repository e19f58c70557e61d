import type { FigureCell, FigureTable } from '../../../domain/figures/figures';
import type { PackCell, PackColumn } from '../pack-document';
import { beforeTheLog, fewCell } from './cells';
import { type Part, partsOf } from './parts';
import { type WindowId, windowLabels, type Windows } from './windows';

type Counted = Pick<FigureTable, 'kind' | 'unit'>;

const partsIn = (table: Counted, window: WindowId): readonly Part[] => partsOf(table, window !== 'period');

/** `period.n`, `before.share`: the window, and what of it. */
export const columnsOf = (table: Counted, windows: readonly WindowId[]): readonly PackColumn[] =>
  windows.flatMap((window) =>
    partsIn(table, window).map(({ id, label, unit }) => ({ id: `${window}.${id}`, label: `${windowLabels[window]}: ${label}`, unit })),
  );

export const cellsOf = (table: Counted, windows: readonly WindowId[], row: Partial<Windows>): readonly PackCell[] =>
  windows.flatMap((window) => partsIn(table, window).map((part) => cellOf(part, row[window])));

/** A window that is absent begins before the log does: nothing is known of it, which is not nought. */
export function cellOf(part: Part, cell: FigureCell | undefined): PackCell {
  if (!cell) return beforeTheLog;
  return 'few' in cell ? fewCell() : part.cell(cell);
}
