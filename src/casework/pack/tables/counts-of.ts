import type { FigureCell } from '../../../domain/figures/figures';
import { percentOf } from '../rounding';

/** What a share is a share of: `n` of `of`, for duties those on time of those that fell due. Undefined where the cell holds no share. */
export function shareOf(cell: FigureCell | null | undefined): { readonly n: number; readonly of: number } | undefined {
  if (!cell || 'few' in cell) return undefined;
  if ('due' in cell) return { n: cell.onTime, of: cell.due };
  return 'of' in cell ? { n: cell.n, of: cell.of } : undefined;
}

/** How many, whatever else the cell holds; undefined where it is hidden. */
export function countOf(cell: FigureCell | null | undefined): number | undefined {
  if (!cell || 'few' in cell) return undefined;
  return 'due' in cell ? cell.due : cell.n;
}

/** The number that a chart draws: a count, a percentage, a median. `null` where there is none. */
export function drawnOf(cell: FigureCell | null | undefined): number | null {
  const share = shareOf(cell);
  if (share) return share.of === 0 ? null : percentOf(share.n, share.of);
  if (cell && 'median' in cell) return cell.n === 0 ? null : cell.median;
  return countOf(cell) ?? null;
}
