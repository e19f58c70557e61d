/**
 * The nearest number with so many decimals, halves away from zero. What is rounded is the number as it is written (1.005 is a half), so
 * that whoever counts with pencil and paper comes to the same.
 */
export function rounded(value: number, places: number): number {
  const nearest = Number(`${String(Math.round(Number(`${plain(Math.abs(value))}e${String(places)}`)))}e-${String(places)}`);
  return value < 0 && nearest !== 0 ? -nearest : nearest;
}

/** Without an exponent of its own. */
const plain = (value: number): string => (value < 1e-6 ? '0' : String(value));

/** Multiplied before it is divided: the other way round 23 of 80 would fall a hair short of 28.75. */
export const percentOf = (n: number, of: number): number => (n * 100) / of;

/** `1,234.5`: rounded, with all its decimals, thousands apart. A negative number has a real minus, which no spreadsheet takes for a formula. */
export function numberText(value: number, places: number): string {
  const nearest = rounded(value, places);
  const [whole = '', part] = Math.abs(nearest).toFixed(places).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${nearest < 0 ? '−' : ''}${grouped}${part === undefined ? '' : `.${part}`}`;
}

/** Decimals of every share, difference and time in a pack. */
export const decimals = 1;
export const percentText = (percent: number): string => `${numberText(percent, decimals)}%`;
