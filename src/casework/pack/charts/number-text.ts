/**
 * A figure as a chart labels it: whole numbers whole, others to one decimal (half away from nought), thousands with a comma and a true
 * minus. Not by the locale of whatever machine runs this: the same bytes everywhere.
 */
export function numberText(value: number): string {
  const size = Math.abs(value);
  const rounded = Number.isInteger(size) ? String(size) : (Math.round(Number(`${String(size)}e1`)) / 10).toFixed(1);
  const [whole = '', decimals] = rounded.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const text = decimals === undefined ? grouped : `${grouped}.${decimals}`;
  return value < 0 && Number(rounded) !== 0 ? `−${text}` : text;
}
