import type { PolicyPack } from '../obligations/policy-pack/policy-pack';
import type { FigureCell, FigureTable } from './figures';
import { heading, windowCell } from './figure-table';
import type { Month } from './month';
import { rowCodes, type TableTally } from './table-tally';

/**
 * Of staff victims nobody sees more than this: counts, force-wide, of the twelve months that end with the period; no months, no unit,
 * nothing to compare with. Where the log does not hold the twelve months nothing can be shown of them.
 */
export function staffVictimTable(tally: TableTally, rollingYear: readonly Month[] | undefined, pack: PolicyPack): FigureTable {
  const rows = rowCodes(tally).map((row) => ({
    row,
    label: tally.table.labelOf(row, pack),
    period: rollingYear ? countOf(windowCell(tally.table, tally.rows.get(row), rollingYear)) : ({ few: true } as const),
    months: [],
  }));
  return { ...heading(tally.table), kind: 'COUNT', rows };
}

/** A share would tell of the whole what its count hides. */
function countOf(cell: FigureCell): FigureCell {
  if ('few' in cell) return cell;
  return { n: 'due' in cell ? cell.due : cell.n };
}
