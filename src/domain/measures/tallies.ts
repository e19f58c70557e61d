import type { Tally } from './measure';

export const oneMore: Tally = { kind: 'COUNT', n: 1 };
/** One of the whole, and whether it is one of the part. */
export const shareOf = (isOne: boolean): Tally => ({ kind: 'SHARE', n: isOne ? 1 : 0, of: 1 });
