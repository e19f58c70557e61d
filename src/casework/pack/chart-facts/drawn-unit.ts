import type { FigureTable } from '../../../domain/figures/figures';
import { decimals, numberText, percentText } from '../rounding';

/** What the numbers of a chart are counted in. */
export const drawnUnit = ({ kind, unit }: Pick<FigureTable, 'kind' | 'unit'>): string =>
  kind === 'COUNT' || kind === 'SPREAD' ? unit : '%';

/** A number of a chart in words: `61.3%`, `12.0 hours`, `7 cases`. */
export function drawnWords(value: number, unit: string): string {
  if (unit === '%') return percentText(value);
  return `${numberText(value, Number.isInteger(value) ? 0 : decimals)} ${unit}`;
}
