const parts = /^([+\-−]?)(\d[\d,]*)(\.(\d+))?(.*)$/s;

/**
 * The format under which a spreadsheet shows a number as the page does: as many decimals, thousands with a comma where the page has one,
 * the same words after it. The number in the cell stays as it was counted.
 */
export function numberFormatOf(text: string): string {
  const [, sign, whole = '', , decimals = '', after = ''] = parts.exec(text) ?? [];
  if (sign === undefined) return 'General';
  const digits = `${whole.includes(',') ? '#,##0' : '0'}${decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`}`;
  const words = after === '' ? '' : `"${after.replaceAll('"', "'")}"`;
  // A plus is written out: a format of its own for numbers below nought is more than an ODS file can hold here.
  return `${sign === '+' ? '"+"' : ''}${digits}${words}`;
}
