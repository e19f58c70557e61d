import type { FigureRow, FigureTable } from '../../../domain/figures/figures';
import { wilson } from '../../../domain/measures/statistics/wilson';
import type { PackCell, PackColumn, PackRow } from '../pack-document';
import { decimals, numberText, percentOf } from '../rounding';
import { beforeTheLog, countCell, fewCell, nothingToCount, percentCell } from './cells';
import { shareOf } from './counts-of';
import { differenceWords } from './difference-words';
import { type Comparison, comparison, fewestForShare, notStatedRow, type Whole, wholeOf } from './group-comparison';
import { windowLabels } from './windows';

const groupWindows = ['period', 'rollingYear'] as const;
type Window = (typeof groupWindows)[number];

const parts = [
  ['n', 'Number', ''],
  ['of', 'Out of', ''],
  ['share', 'Share', '%'],
  ['low', '95% interval from', '%'],
  ['high', '95% interval to', '%'],
  ['others.n', '@, number', ''],
  ['others.of', '@, out of', ''],
  ['others.share', '@, share', '%'],
  ['difference', 'Difference', 'points'],
  ['difference.low', 'Difference, 95% interval from', 'points'],
  ['difference.high', 'Difference, 95% interval to', 'points'],
] as const;

export const groupColumns = ({ unit }: FigureTable, { others }: Whole): readonly PackColumn[] =>
  groupWindows.flatMap((window) =>
    parts.map(([id, label, of]) => ({
      ...{ id: `${window}.${id}`, label: `${windowLabels[window]}: ${label.replace('@', others)}`, unit: of || unit },
    })),
  );

/** Each group, the whole that it is part of, and those who stated nothing: over the period, and pooled over the year where the period holds too few. */
export const groupRows = (table: FigureTable): readonly PackRow[] =>
  table.rows.map((row) => ({
    ...{ id: row.row, label: row.label },
    cells: groupWindows.flatMap((window) => groupCells(table, row, window)),
  }));

const tooFew: Readonly<Record<Window, PackCell>> = {
  period: fewCell(`too few to show (under ${String(fewestForShare)}): see the whole year`),
  rollingYear: fewCell(`too few to show, even over a year (under ${String(fewestForShare)})`),
};
const notCompared: PackCell = { kind: 'NONE', text: 'not compared' };
const all = (cell: PackCell, times: number): readonly PackCell[] => Array.from({ length: times }, () => cell);

function groupCells(table: FigureTable, row: FigureRow, window: Window): readonly PackCell[] {
  const own = shareOf(row[window]);
  if (!own) return all(row[window] ? fewCell() : beforeTheLog, parts.length);
  const counts = [countCell(own.n), countCell(own.of)];
  const isGroup = row.row !== wholeOf(table)?.row && row.row !== notStatedRow;
  return [...counts, ...shares(own, tooFew[window]), ...(isGroup ? against(comparison(table, row, window), window) : all(notCompared, 6))];
}

/** Share and interval. */
function shares({ n, of }: { readonly n: number; readonly of: number }, few: PackCell): readonly PackCell[] {
  if (of === 0) return all(nothingToCount, 3);
  if (of < fewestForShare) return all(few, 3);
  const { low, high } = wilson(n, of);
  return [percentCell(percentOf(n, of)), percentCell(low * 100), percentCell(high * 100)];
}

function against(found: Comparison | undefined, window: Window): readonly PackCell[] {
  if (!found) return all(notCompared, 6);
  const { own, others, difference } = found;
  const [share = nothingToCount] = shares(others, tooFew[window]);
  const theirs = [countCell(others.n), countCell(others.of), share];
  if (!difference) return [...theirs, ...all(own.of === 0 || others.of === 0 ? nothingToCount : tooFew[window], 3)];
  const words: PackCell = { kind: 'NUMBER', value: difference.difference * 100, text: differenceWords(difference) };
  return [...theirs, words, pointsCell(difference.low), pointsCell(difference.high)];
}

const pointsCell = (difference: number): PackCell => ({
  ...{ kind: 'NUMBER', value: difference * 100, text: numberText(difference * 100, decimals) },
});
