import { commonDivisor, type Solved } from './elimination';
import type { Line } from './ledger';

/** By how much each count differs in another world in which every line still holds and every shown count is the same. */
type Move = Line;

/** How far a hidden count may be from what it is, for somebody who knows which are hidden for being few. */
export type Room = { readonly down: number; readonly up: number };

/**
 * Whether a count is proven free: there is another world of whole numbers, with all that is shown the same, in which it is another, what
 * is few is few still and what is not is not. Looked for among the simplest moves and pairs of them; none found is no proof that there
 * is none.
 *
 * @param order every hidden count
 */
export function otherWorlds(
  order: readonly string[],
  solved: readonly Solved[],
  roomOf: ReadonlyMap<string, Room>,
): (key: string) => boolean {
  const moves = movesOf(order, solved);
  const free = new Set<string>();
  const isTooFar = ([key, by]: readonly [string, number], sign: number): boolean => {
    const room = roomOf.get(key);
    return room !== undefined && (by * sign > room.up || -by * sign > room.down);
  };
  const tooFar = (move: Move, sign: number): string | undefined => {
    for (const one of move) if (isTooFar(one, sign)) return one[0];
    return undefined;
  };
  const fits = (move: Move, sign: number): boolean => {
    if (tooFar(move, sign) !== undefined) return false;
    for (const key of move.keys()) free.add(key);
    return true;
  };
  for (const move of moves) if (!fits(move, 1)) fits(move, -1);
  /** With a second move that takes back the first step too far. */
  const fitsWithAnother = (one: Move, sign: number): boolean => {
    const far = tooFar(one, sign);
    return moves.some(
      (other) => other !== one && far !== undefined && other.has(far) && [1, -1].some((turn) => fits(together(one, other, turn), sign)),
    );
  };
  return (key) => {
    for (const move of moves) if (!free.has(key) && move.has(key) && !fitsWithAnother(move, 1)) fitsWithAnother(move, -1);
    return free.has(key);
  };
}

/** One move for every count that no line is solved for. */
function movesOf(order: readonly string[], solved: readonly Solved[]): readonly Move[] {
  const pivots = new Set(solved.map(({ pivot }) => pivot));
  const touching = new Map<string, Solved[]>();
  for (const one of solved) for (const key of one.line.keys()) touching.set(key, [...(touching.get(key) ?? []), one]);
  return order
    .filter((key) => !pivots.has(key))
    .map((key) => {
      const touched = touching.get(key) ?? [];
      const whole = touched.reduce((least, { pivot, line }) => {
        const by = line.get(pivot) ?? 1;
        return (least * by) / commonDivisor(least, by);
      }, 1);
      return new Map([
        [key, whole],
        ...touched.map(({ pivot, line }) => [pivot, (-whole * (line.get(key) ?? 0)) / (line.get(pivot) ?? 1)] as const),
      ]);
    });
}

function together(one: Move, other: Move, sign: number): Move {
  const both = new Map(one);
  for (const [key, by] of other) {
    const sum = (both.get(key) ?? 0) + by * sign;
    if (sum === 0) both.delete(key);
    else both.set(key, sum);
  }
  return both;
}
