import { decimals, numberText, percentText } from '../rounding';

export type NumberText = (value: number) => string;

/** How a chart labels its numbers: to the digit as the table beside it, and all of one chart alike. */
export function numbersOf(unit: string, values: readonly number[]): NumberText {
  if (unit === '%') return percentText;
  const places = values.every((value) => Number.isInteger(value)) ? 0 : decimals;
  return (value) => numberText(value, places);
}

/** A round number of a scale: no more digits than it has. */
export const tickText: NumberText = (tick) => numberText(tick, String(tick).split('.')[1]?.length ?? 0);

/** What the numbers of a chart are, as the line above it says. */
export const unitText = (unit: string): string => (unit === '%' ? 'In per cent' : `In ${unit}`);
