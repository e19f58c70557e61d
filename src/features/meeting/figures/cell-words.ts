import { numberText, percentOf, percentText } from '../../../casework/pack/rounding';
import { countOf, shareOf } from '../../../casework/pack/tables/counts-of';
import type { FigureCell, FigureTable } from '../../../domain/figures/figures';

/** A figure in one phrase, the share that the pack shows, its numerator and denominator always with it: `61.0% (92 of 151 duties)`. */
export function cellWords(cell: FigureCell, { unit }: Pick<FigureTable, 'unit'>): string {
  if ('few' in cell) return 'too few to show';
  if ('median' in cell)
    return cell.n === 0 ? 'nothing to count' : `half within ${numberText(cell.median, 1)} ${unit} (${numberText(cell.n, 0)} counted)`;
  const share = shareOf(cell);
  if (share) return shareWords(share, unit);
  return `${numberText(countOf(cell) ?? 0, 0)} ${unit}`;
}

const shareWords = ({ n, of }: { readonly n: number; readonly of: number }, unit: string): string =>
  of === 0 ? 'nothing to count' : `${percentText(percentOf(n, of))} (${numberText(n, 0)} of ${numberText(of, 0)} ${unit})`;
