import type { Position } from '../kernel/position';

/** Positions of the stores that number their events: whole numbers from 1 as decimal text, exact beyond 2^53. */
export const toPosition = (number: bigint | number): Position => String(number) as Position;

/** Throws a TypeError on a position that no such store gives out. */
export function fromPosition(position: Position): bigint {
  if (!/^[1-9]\d*$/.test(position)) throw new TypeError('this is no position of this store');
  return BigInt(position);
}

/** Without leading zeros the longer text is the greater number. */
export const comparePositions = (a: Position, b: Position): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
