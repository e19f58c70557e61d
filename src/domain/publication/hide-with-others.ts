import { givesAway } from './gives-away';
import { isHideable, type Ledger, type Line, partsOf, valueIn } from './ledger';

/**
 * The counts that are not shown: all under the threshold, nought too, since "none" of a small group is said of everybody in it; and as
 * many others as it takes that nothing comes back. The smallest first, totals last; then whatever turns out not to be needed is shown
 * again, the largest first. The same ledger always hides the same.
 */
export const hideWithOthers = (ledger: Ledger, threshold: number): ReadonlySet<string> =>
  new Set(partsOf(ledger).flatMap((part) => [...hiddenOf(part, threshold)]));

function hiddenOf(ledger: Ledger, threshold: number): ReadonlySet<string> {
  const keys = [...ledger.counts.keys()];
  const isFew = (key: string): boolean => valueIn(ledger, key) < threshold;
  const hidden = new Set(keys.filter((key) => ledger.counts.get(key)?.is === 'IMPLIED' || (isHideable(ledger, key) && isFew(key))));
  for (;;) {
    const lines = givesAway(ledger, hidden, threshold);
    if (!lines) break;
    const next = smallestIn(ledger, lines, hidden) ?? smallestIn(ledger, ledger.lines, hidden);
    if (next === undefined) return hidden;
    hidden.add(next);
  }
  const needless = keys.filter((key) => hidden.has(key) && isHideable(ledger, key) && !isFew(key));
  for (const key of needless.sort((a, b) => byTotalAndValue(ledger, b, a))) {
    hidden.delete(key);
    if (givesAway(ledger, hidden, threshold)) hidden.add(key);
  }
  return hidden;
}

const smallestIn = (ledger: Ledger, lines: readonly Line[], hidden: ReadonlySet<string>): string | undefined =>
  [...new Set(lines.flatMap((line) => [...line.keys()]))]
    .filter((key) => isHideable(ledger, key) && !hidden.has(key))
    .sort((a, b) => byTotalAndValue(ledger, a, b))[0];

const byTotalAndValue = (ledger: Ledger, a: string, b: string): number =>
  Number(ledger.counts.get(a)?.is === 'TOTAL') - Number(ledger.counts.get(b)?.is === 'TOTAL') || valueIn(ledger, a) - valueIn(ledger, b);
