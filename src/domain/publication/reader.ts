import { eliminate, type Solved } from './elimination';
import { type Ledger, type Line, valueIn } from './ledger';
import { type Room, type Worlds, worldsOf } from './other-worlds';

/** Whether it must not come back: what is hidden in a table, and what is few though no table has it. */
export const isGuarded = (ledger: Ledger, hidden: ReadonlySet<string>, key: string, threshold: number): boolean =>
  hidden.has(key) && (ledger.counts.get(key)?.is !== 'IMPLIED' || valueIn(ledger, key) < threshold);

/** What is unknown of a line, with its sign so that parts come before sums: a line of sums alone is turned. */
export function unknownOf(line: Line, hidden: ReadonlySet<string>): Line {
  const left = [...line].filter(([key]) => hidden.has(key));
  return new Map(left.every(([, times]) => times < 0) ? left.map(([key, times]) => [key, -times] as const) : left);
}

/** What somebody can make of a ledger of which these counts are hidden: every line they can solve, and the worlds left to them. */
export function readLedger(
  ledger: Ledger,
  hidden: ReadonlySet<string>,
  threshold: number,
): { readonly solved: readonly Solved[]; readonly worlds: Worlds } {
  const roomOf = new Map([...hidden].map((key) => [key, roomIn(ledger, key, threshold)]));
  const least = (key: string): number => Math.min(roomOf.get(key)?.down ?? 0, roomOf.get(key)?.up ?? 0);
  // Solved for those that may move furthest, so that the moves of the others fit.
  const order = [...hidden].sort((a, b) => least(b) - least(a));
  const solved = eliminate(
    ledger.lines.map((line) => unknownOf(line, hidden)),
    order,
  );
  return { solved, worlds: worldsOf(order, solved, roomOf) };
}

function roomIn(ledger: Ledger, key: string, threshold: number): Room {
  const value = valueIn(ledger, key);
  const isFew = value < threshold && ledger.counts.get(key)?.is !== 'IMPLIED';
  return { down: value, up: isFew ? threshold - 1 - value : Infinity };
}
