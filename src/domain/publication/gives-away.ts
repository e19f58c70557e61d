import { eliminate } from './elimination';
import { type Ledger, type Line, valueIn } from './ledger';
import { otherWorlds, type Room } from './other-worlds';

/**
 * What gives a hidden count away: the lines in which another must be hidden, or nothing where none is given away. A line gives away the
 * only hidden count in it, and those that add up to fewer than the threshold. So does any sum or difference of lines. And a count is
 * given away for which no other world can be shown, be it that whole numbers from nought on leave no room.
 */
export function givesAway(ledger: Ledger, hidden: ReadonlySet<string>, threshold: number): readonly Line[] | undefined {
  const guarded = (key: string): boolean =>
    hidden.has(key) && (ledger.counts.get(key)?.is !== 'IMPLIED' || valueIn(ledger, key) < threshold);
  const says = (line: Line): boolean =>
    [...line.keys()].some(guarded) &&
    (line.size === 1 ||
      ([...line.values()].every((times) => times > 0) &&
        [...line].reduce((sum, [key, times]) => sum + times * valueIn(ledger, key), 0) < threshold));
  const linesOf = (keys: Iterable<string>): readonly Line[] => {
    const wanted = new Set(keys);
    return ledger.lines.filter((line) => [...line.keys()].some((key) => wanted.has(key)));
  };

  const unknown = ledger.lines.map((line) => ofHidden(line, hidden));
  const plain = unknown.findIndex(says);
  if (plain >= 0) return [ledger.lines[plain] as Line];

  const roomOf = new Map([...hidden].map((key) => [key, roomIn(ledger, key, threshold)]));
  const least = (key: string): number => Math.min(roomOf.get(key)?.down ?? 0, roomOf.get(key)?.up ?? 0);
  const order = [...hidden].sort((a, b) => least(b) - least(a));
  const solved = eliminate(unknown, order);
  const derived = solved.find(({ line }) => says(line));
  if (derived) return linesOf([...derived.line.keys()].filter(guarded));

  const isFree = otherWorlds(order, solved, roomOf);
  const pinned = order.find((key) => guarded(key) && !isFree(key));
  return pinned === undefined ? undefined : linesOf([pinned]);
}

/** What is unknown of a line, with its sign so that parts come before sums: a line of sums alone is turned. */
function ofHidden(line: Line, hidden: ReadonlySet<string>): Line {
  const left = [...line].filter(([key]) => hidden.has(key));
  return new Map(left.every(([, times]) => times < 0) ? left.map(([key, times]) => [key, -times] as const) : left);
}

function roomIn(ledger: Ledger, key: string, threshold: number): Room {
  const value = valueIn(ledger, key);
  const isFew = value < threshold && ledger.counts.get(key)?.is !== 'IMPLIED';
  return { down: value, up: isFew ? threshold - 1 - value : Infinity };
}
