import type { KnownCase } from './known-case';
import type { KnownLog } from './known-log';

export const isCrime = (kind: string, { pack }: KnownLog): boolean => pack.kinds.some(({ code, crime }) => code === kind && crime);
export const wasCrime = (aCase: KnownCase, log: KnownLog): boolean => isCrime(aCase.opened.data.kind, log);
/** `CRIME` or `NON_CRIME`, as tables are named. */
export const crimeOrNot = (aCase: KnownCase, log: KnownLog): string => (wasCrime(aCase, log) ? 'CRIME' : 'NON_CRIME');
