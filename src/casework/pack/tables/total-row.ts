import type { FigureCell, FigureRow, FigureTable } from '../../../domain/figures/figures';
import { isFew } from './windows';

export const totalId = 'TOTAL';

/**
 * All rows together, where that means something: counts and duties alone, since the middle of several middles is nobody's and one person
 * may stand in two rows. None where a cell is hidden, since the total would give it away.
 */
export function totalOf(table: FigureTable): FigureRow | undefined {
  const { rows, rowsAddUp, kind } = table;
  if (!rowsAddUp || rows.length < 2 || kind === 'SPREAD' || kind === 'PEOPLE') return undefined;
  const sumOf = (cells: readonly (FigureCell | null | undefined)[]): FigureCell | undefined =>
    cells.every((cell) => cell !== null && cell !== undefined) ? sum(cells) : undefined;
  const window = (name: 'period' | 'before' | 'yearBefore' | 'rollingYear') => rows.map((row) => row[name]);
  if ([...rows.flatMap(({ period, before, yearBefore, rollingYear }) => [period, before, yearBefore, rollingYear])].some(isFew))
    return undefined;
  const [period, before, yearBefore, rollingYear] = (['period', 'before', 'yearBefore', 'rollingYear'] as const).map((name) =>
    sumOf(window(name)),
  );
  if (!period) return undefined;
  return {
    row: totalId,
    label: 'All together',
    period,
    ...(before && { before }),
    ...(yearBefore && { yearBefore }),
    ...(rollingYear && { rollingYear }),
    months: (rows[0]?.months ?? []).map((_, index) => sumOf(rows.map(({ months }) => months[index])) ?? null),
  };
}

/** Number by number, by name. */
const sum = (cells: readonly FigureCell[]): FigureCell =>
  cells.reduce<Record<string, number>>((total, cell) => {
    for (const [name, value] of Object.entries(cell)) total[name] = (total[name] ?? 0) + Number(value);
    return total;
  }, {}) as FigureCell;
