import { commonDivisor, type Solved } from './elimination';
import type { Line } from './ledger';

/** By how much each count differs in another world in which every line still holds and every shown count is the same. */
export type Move = Line;

/** One more of this count, and of the counts that lines are solved for what that takes. */
export function moveOf(key: string, touched: readonly Solved[]): Move {
  const whole = touched.reduce((least, { pivot, line }) => {
    const by = line.get(pivot) ?? 1;
    return (least * by) / commonDivisor(least, by);
  }, 1);
  return new Map([
    [key, whole],
    ...touched.map(({ pivot, line }) => [pivot, (-whole * (line.get(key) ?? 0)) / (line.get(pivot) ?? 1)] as const),
  ]);
}

/** Both at once, the second as often as `sign` says. */
export function together(one: Move, other: Move, sign: number): Move {
  const both = new Map(one);
  for (const [key, by] of other) {
    const sum = (both.get(key) ?? 0) + by * sign;
    if (sum === 0) both.delete(key);
    else both.set(key, sum);
  }
  return both;
}
