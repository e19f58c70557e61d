import { numberText, percentText } from '../../../casework/pack/rounding';
import type { FigureCell, FigureTable } from '../../../domain/figures/figures';

/** A figure in one phrase, its numerator and denominator always with it: `61.0% (92 of 151 duties)`. */
export function cellWords(cell: FigureCell, { unit }: Pick<FigureTable, 'unit'>): string {
  if ('few' in cell) return 'too few to show';
  if ('due' in cell) return shareWords(cell.onTime + cell.recordedLate, cell.due, unit);
  if ('of' in cell) return shareWords(cell.n, cell.of, unit);
  if ('median' in cell)
    return cell.n === 0 ? 'nothing to count' : `half within ${numberText(cell.median, 1)} ${unit} (${numberText(cell.n, 0)} counted)`;
  return `${numberText(cell.n, 0)} ${unit}`;
}

const shareWords = (n: number, of: number, unit: string): string =>
  of === 0 ? 'nothing to count' : `${percentText((n / of) * 100)} (${numberText(n, 0)} of ${numberText(of, 0)} ${unit})`;
