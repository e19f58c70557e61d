import { commonDivisor, type Solved } from './elimination';
import type { Line } from './ledger';

/** By how much each count differs in another world in which every line still holds and every shown count is the same. */
type Move = Line;

/** How far a hidden count may be from what it is, for somebody who knows which are hidden for being few. */
export type Room = { readonly down: number; readonly up: number };

/**
 * Whether a count is proven free: there is another world of whole numbers, with all that is shown the same, in which it is another, what
 * is few is few still. Looked for among the simplest moves and a few of them together; none found is no proof that there is none.
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
  /** With further moves, each of which takes back a step too far of those before. */
  const fitsWithOthers = (move: Move, sign: number, key: string, depth: number): boolean => {
    if (!move.has(key)) return false;
    const far = tooFar(move, sign);
    if (far === undefined) return fits(move, sign);
    const step = Math.sign(move.get(far) ?? 0);
    return (
      depth > 0 &&
      moves.some((other) => {
        const back = other.get(far);
        return back !== undefined && fitsWithOthers(together(move, other, back * step > 0 ? -1 : 1), sign, key, depth - 1);
      })
    );
  };
  return (key) => free.has(key) || moves.some((move) => move.has(key) && [1, -1].some((sign) => fitsWithOthers(move, sign, key, furthest)));
}

/** So many moves beyond the first are tried together. */
const furthest = 3;

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
