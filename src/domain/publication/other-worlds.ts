import { commonDivisor, type Solved } from './elimination';
import type { Ledger, Line } from './ledger';

/** By how much each count differs in another world in which every line still holds and every shown count is the same. */
type Move = Line;

/** The least and the most that a hidden count may be, for somebody who knows which are hidden for being few. */
export type Range = { readonly low: number; readonly high: number };

/**
 * The counts that are proven free: for each there is another world of whole numbers, with all that is shown the same, in which it is
 * another, what is few is few still and what is not is not. Looked for among the simplest moves and pairs of them; none found is not
 * proof that there is none.
 */
export function provenFree(
  { counts }: Ledger,
  hidden: readonly string[],
  solved: readonly Solved[],
  rangeOf: (key: string) => Range,
): ReadonlySet<string> {
  const moves = movesOf(hidden, solved);
  const fits = (move: Move): boolean =>
    [...move].every(([key, by]) => {
      const { low, high } = rangeOf(key);
      const value = (counts.get(key)?.value ?? 0) + by;
      return value >= low && value <= high;
    });
  const free = new Set<string>();
  const tried = (move: Move): void => {
    if (fits(move) || fits(turned(move))) for (const key of move.keys()) free.add(key);
  };
  moves.forEach(tried);
  for (const [index, one] of moves.entries()) {
    if ([...one.keys()].every((key) => free.has(key))) continue;
    for (const other of moves.filter((_, place) => place !== index)) {
      if (![...other.keys()].some((key) => one.has(key))) continue;
      tried(together(one, other));
      tried(together(one, turned(other)));
    }
  }
  return free;
}

/** One move for every count that no line is solved for. */
const movesOf = (hidden: readonly string[], solved: readonly Solved[]): readonly Move[] => {
  const pivots = new Set(solved.map(({ pivot }) => pivot));
  return hidden
    .filter((key) => !pivots.has(key))
    .map((free) => {
      const touched = solved.filter(({ line }) => line.has(free));
      const whole = touched.reduce((least, { pivot, line }) => {
        const by = line.get(pivot) as number;
        return (least * by) / commonDivisor(least, by);
      }, 1);
      const others = touched.map(
        ({ pivot, line }) => [pivot, (-whole * (line.get(free) as number)) / (line.get(pivot) as number)] as const,
      );
      return new Map([[free, whole], ...others]);
    });
};

const turned = (move: Move): Move => new Map([...move].map(([key, by]) => [key, -by]));

const together = (one: Move, other: Move): Move =>
  new Map(
    [...new Set([...one.keys(), ...other.keys()])]
      .map((key) => [key, (one.get(key) ?? 0) + (other.get(key) ?? 0)] as const)
      .filter(([, by]) => by !== 0),
  );
