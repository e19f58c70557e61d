import type { FigureCell, FigureRow, FigureTable } from '../figures/figures';

/** facts.md §8.4: fewer than ten of the force's own people who were hurt are shown to nobody, in any form. */
export const staffVictimThreshold = 10;

/**
 * The figures about staff victims as anybody may see them, in either audience: plain counts of the rolling year, each under the
 * threshold hidden, nought as well. What a point came to adds up to the promises made, and so do the answers, and the cases: so the total
 * of every line counts as known. A line then hides two at least, and together no fewer than the threshold, so that each of them might be
 * any number up to that sum. No other window, no month and no unit gets through.
 *
 * @param threshold facts.md §8.4: 10
 * @param alsoHide what has to be hidden for another reason, `M17.CASES CRIME`
 */
export const hideStaffVictims = (
  tables: readonly FigureTable[],
  threshold: number,
  alsoHide: ReadonlySet<string> = new Set(),
): readonly FigureTable[] =>
  tables.map((table) => {
    const hidden = new Set(linesOf(table).flatMap((line) => hiddenIn(line, threshold, (row) => alsoHide.has(`${table.id} ${row}`))));
    return {
      ...table,
      rows: table.rows.map(({ row, label, period }) => ({
        row,
        label,
        period: 'few' in period || hidden.has(row) ? few : period,
        months: [],
      })),
    };
  });

const few: FigureCell = { few: true };

/** Rows named `P1:MISSED` make a line with those of the same point; a table of other rows is one line. */
function linesOf({ rows }: FigureTable): readonly (readonly FigureRow[])[] {
  const lines = new Map<string, FigureRow[]>();
  for (const row of rows) {
    const name = row.row.includes(':') ? row.row.slice(0, row.row.indexOf(':')) : '';
    lines.set(name, [...(lines.get(name) ?? []), row]);
  }
  return [...lines.values()];
}

/** The rows to hide: the smallest first, until what they add up to says nothing of any of them. What is no plain count goes as nought. */
function hiddenIn(line: readonly FigureRow[], threshold: number, isToHide: (row: string) => boolean): readonly string[] {
  const sorted = line
    .filter(({ period }) => !('few' in period))
    .map(({ row, period }) => ({ row, n: Object.keys(period).join() === 'n' && 'n' in period ? period.n : 0 }))
    .map((count) => ({ ...count, hides: count.n < threshold || isToHide(count.row) }))
    .sort((a, b) => Number(b.hides) - Number(a.hides) || a.n - b.n);
  let hides = sorted.filter((count) => count.hides).length;
  const says = (): boolean => hides < 2 || sorted.slice(0, hides).reduce((sum, { n }) => sum + n, 0) < threshold;
  if (hides > 0) while (hides < sorted.length && says()) hides += 1;
  return sorted.slice(0, hides).map(({ row }) => row);
}
