import type { Difference } from '../../../domain/measures/statistics/newcombe';
import { decimals, numberText, rounded } from '../rounding';
import { isForSure } from './group-comparison';

/** `12.5 points lower, and more than chance would bring`. */
export function differenceWords(difference: Difference): string {
  const points = Math.abs(rounded(difference.difference * 100, decimals));
  if (!isForSure(difference)) return `about the same (${sideWords(difference.difference, points)}): the difference could be chance`;
  return `${sideWords(difference.difference, points)}, and more than chance would bring`;
}

export function sideWords(difference: number, points: number): string {
  if (points === 0) return 'no difference';
  return `${numberText(points, decimals)} points ${difference < 0 ? 'lower' : 'higher'}`;
}
