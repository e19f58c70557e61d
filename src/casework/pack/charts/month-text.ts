const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-07` as "Jul 2026"; anything else as it is. */
export function monthText(month: string): string {
  const [year = '', number = ''] = month.split('-');
  const name = names[Number(number) - 1];
  return name === undefined ? month : `${name} ${year}`;
}
