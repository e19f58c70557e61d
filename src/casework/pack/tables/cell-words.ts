import type { FigureCell } from '../../../domain/figures/figures';
import type { PackCell } from '../pack-document';
import { decimals, numberText, percentOf, percentText } from '../rounding';
import { beforeTheLog, countCell, fewCell, nothingToCount } from './cells';
import { countOf, shareOf } from './counts-of';

/** A whole cell of any kind in one: `61.3% (92 of 150)`, `12.5 (45 counted)`, `7`. */
export function wholeCell(cell: FigureCell | null): PackCell {
  if (!cell) return beforeTheLog;
  if ('few' in cell) return fewCell();
  const share = shareOf(cell);
  if (share) {
    if (share.of === 0) return nothingToCount;
    const percent = percentOf(share.n, share.of);
    return { kind: 'NUMBER', value: percent, text: `${percentText(percent)} (${numberText(share.n, 0)} of ${numberText(share.of, 0)})` };
  }
  if ('median' in cell) {
    if (cell.n === 0) return nothingToCount;
    return { kind: 'NUMBER', value: cell.median, text: `${numberText(cell.median, decimals)} (${numberText(cell.n, 0)} counted)` };
  }
  return countCell(countOf(cell) ?? 0);
}
