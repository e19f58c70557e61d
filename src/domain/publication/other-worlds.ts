import type { Solved } from './elimination';
import { type Move, moveOf, together } from './moves';

/** How far a hidden count may be from what it is, for somebody who knows which are hidden for being few. */
export type Room = { readonly down: number; readonly up: number };

/** Steps into other worlds, by the counts that they change, and for every count that is proven free the one that proves it. */
export type Worlds = {
  readonly moves: readonly Move[];
  readonly touching: ReadonlyMap<string, readonly Move[]>;
  readonly roomOf: ReadonlyMap<string, Room>;
  readonly proofs: Map<string, Move>;
};

/** So many moves beyond the first are tried together. */
const furthest = 3;

/** The simplest moves: one for every hidden count that no line is solved for. */
export function worldsOf(hidden: readonly string[], solved: readonly Solved[], roomOf: ReadonlyMap<string, Room>): Worlds {
  const pivots = new Set(solved.map(({ pivot }) => pivot));
  const linesOf = byKey(solved, ({ line }) => line.keys());
  return withMoves(
    hidden.filter((key) => !pivots.has(key)).map((key) => moveOf(key, linesOf.get(key) ?? [])),
    roomOf,
    new Map(),
  );
}

/** Several that have nothing in common, as one. */
export const worldsTogether = (all: readonly Worlds[]): Worlds =>
  withMoves(
    all.flatMap(({ moves }) => moves),
    new Map(all.flatMap(({ roomOf }) => [...roomOf])),
    new Map(all.flatMap(({ proofs }) => [...proofs])),
  );

/** The worlds that are left to somebody who learns what these counts add up to. */
export function whereSumIsKnown({ moves, roomOf, proofs }: Worlds, sum: string, parts: readonly string[]): Worlds {
  const moved = (move: Move): number => parts.reduce((by, part) => by + (move.get(part) ?? 0), 0);
  const told = moves.map((move) => (moved(move) === 0 ? move : new Map([...move, [sum, moved(move)]])));
  const still = new Map([...proofs].filter(([, move]) => moved(move) === 0));
  return withMoves(told, new Map([...roomOf, [sum, { down: 0, up: 0 }]]), still);
}

/**
 * Whether a count is proven free: there is another world of whole numbers, with all that is shown the same, in which it is another, and
 * what is few is few still. Looked for among the simplest moves and a few of them together; none found is no proof that there is none.
 */
export function isFree({ touching, roomOf, proofs }: Worlds, key: string): boolean {
  const tooFar = (move: Move, sign: number): string | undefined => {
    for (const [other, times] of move) {
      const room = roomOf.get(other);
      if (room && (times * sign > room.up || -times * sign > room.down)) return other;
    }
    return undefined;
  };
  /** With further moves, each of which takes back a step too far of those before. */
  const fits = (move: Move, sign: number, depth: number): boolean => {
    if (!move.has(key)) return false;
    const far = tooFar(move, sign);
    if (far === undefined) {
      for (const moved of move.keys()) proofs.set(moved, move);
      return true;
    }
    if (depth === 0) return false;
    const step = Math.sign(move.get(far) ?? 0);
    return (touching.get(far) ?? []).some((other) =>
      fits(together(move, other, (other.get(far) ?? 0) * step > 0 ? -1 : 1), sign, depth - 1),
    );
  };
  const tried = (depth: number): boolean => (touching.get(key) ?? []).some((move) => fits(move, 1, depth) || fits(move, -1, depth));
  return proofs.has(key) || tried(0) || tried(1) || tried(furthest);
}

const withMoves = (moves: readonly Move[], roomOf: ReadonlyMap<string, Room>, proofs: Map<string, Move>): Worlds => ({
  moves,
  touching: byKey(moves, (move) => move.keys()),
  roomOf,
  proofs,
});

function byKey<Of>(list: readonly Of[], keysOf: (one: Of) => Iterable<string>): ReadonlyMap<string, readonly Of[]> {
  const found = new Map<string, Of[]>();
  for (const one of list) {
    for (const key of keysOf(one)) {
      const those = found.get(key);
      if (those) those.push(one);
      else found.set(key, [one]);
    }
  }
  return found;
}
