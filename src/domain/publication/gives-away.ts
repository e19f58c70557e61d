import { type Ledger, type Line, valueIn } from './ledger';
import { isFree } from './other-worlds';
import { isGuarded, readLedger, unknownOf } from './reader';

/**
 * What gives a hidden count away: the lines in which another must be hidden, or nothing where none is given away. A line gives away the
 * only hidden count in it, and those that add up to fewer than the threshold. So does any sum or difference of lines. And a count is
 * given away for which no other world can be shown, be it that whole numbers from nought on leave no room.
 */
export function givesAway(ledger: Ledger, hidden: ReadonlySet<string>, threshold: number): readonly Line[] | undefined {
  const guarded = (key: string): boolean => isGuarded(ledger, hidden, key, threshold);
  const says = (line: Line): boolean => [...line.keys()].some(guarded) && saysOf(ledger, line, threshold);
  const linesOf = (keys: readonly string[]): readonly Line[] => ledger.lines.filter((line) => keys.some((key) => line.has(key)));

  const plain = ledger.lines.find((line) => says(unknownOf(line, hidden)));
  if (plain) return [plain];
  const { solved, worlds } = readLedger(ledger, hidden, threshold);
  const derived = solved.find(({ line }) => says(line));
  if (derived) return linesOf([...derived.line.keys()].filter(guarded));
  const pinned = [...hidden].find((key) => guarded(key) && !isFree(worlds, key));
  return pinned === undefined ? undefined : linesOf([pinned]);
}

/** One unknown alone, or unknowns that add up to fewer than the threshold. */
const saysOf = (ledger: Ledger, line: Line, threshold: number): boolean =>
  line.size === 1 ||
  ([...line.values()].every((times) => times > 0) &&
    [...line].reduce((sum, [key, times]) => sum + times * valueIn(ledger, key), 0) < threshold);
