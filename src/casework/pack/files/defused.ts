const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/;
const isNumber = /^[+-]?\d[\d,]*(\.\d+)?%?$/;

/**
 * A text that a spreadsheet will not run as a formula, whoever wrote the label: an apostrophe goes before it, as such programs
 * themselves do it. A number with its sign is left as it is, so that it stays the number of the page.
 */
export const defused = (text: string): string => (startsFormula.test(text) && !isNumber.test(text) ? `'${text}` : text);
