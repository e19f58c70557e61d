import type { FigureCell } from './figures';

const partsOf = (cell: FigureCell): string =>
  Object.entries(cell)
    .map(([part, value]) => `${part} ${String(value)}`)
    .sort()
    .join();

/** Whether two cells say the same, part by part; one that is not there says something else than any that is. */
export const isSameCell = (one: FigureCell | null, other: FigureCell | null): boolean =>
  one === null || other === null ? one === other : partsOf(one) === partsOf(other);
