import type { FigureTable } from '../../../domain/figures/figures';
import { decimals, numberText, percentText } from '../rounding';

/** What the numbers of a chart are counted in. */
export const drawnUnit = ({ kind, unit }: Pick<FigureTable, 'kind' | 'unit'>): string =>
  kind === 'COUNT' || kind === 'SPREAD' ? unit : '%';

/** A number of a chart in words: `61.3%`, `12.0 hours`, `7 cases`. */
export function drawnWords(value: number, unit: string): string {
  if (unit === '%') return percentText(value);
  return `${numberText(value, Number.isInteger(value) ? 0 : decimals)} ${value === 1 ? oneOf(unit) : unit}`;
}

/** `1 case`, `1 duty`, `1 hate crime with an outcome`. */
const oneOf = (unit: string): string =>
  unit.startsWith('people') ? unit.replace('people', 'person') : unit.replace(/ies\b|(?<!s)s\b/, (ending) => (ending === 'ies' ? 'y' : ''));
