import type { PackCell } from '../pack-document';
import { decimals, numberText, percentText } from '../rounding';

export const countCell = (n: number): PackCell => ({ kind: 'NUMBER', value: n, text: numberText(n, 0) });
/** Hours, days: one decimal. */
export const timeCell = (value: number): PackCell => ({ kind: 'NUMBER', value, text: numberText(value, decimals) });
export const percentCell = (percent: number): PackCell => ({ kind: 'NUMBER', value: percent, text: percentText(percent) });

/** Never blank, a dash or nought: each says why there is no number. */
export const fewText = 'too few to show';
export const fewCell = (text: string = fewText): PackCell => ({ kind: 'FEW', text });
const none = (text: string): PackCell => ({ kind: 'NONE', text });
export const beforeTheLog = none('not known: before the log began');
export const nothingFellDue = none('nothing fell due');
export const nothingToCount = none('nothing to count');
