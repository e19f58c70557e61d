/**
 * Whether a rolling year, shown beside those that were shown before, would say how many there were in one of its quarters. Two
 * neighbouring years differ by the quarter that came less the one that left. Along a run of them that tells how every quarter differs
 * from the same quarter of the first year, and no more: what is left open is the sum, over the four quarters of the year, of the least
 * that each was in the run. Every quarter may have been any number of that width; so it has to be the threshold at least. Years with
 * a hidden one between them are shown where they have no quarter in common.
 *
 * @param shown the count of the rolling year that ends with each quarter, by the quarter's number on end; hidden ones are not in it
 */
export function tellsOfOneQuarter(shown: ReadonlyMap<number, number>, quarter: number, n: number, threshold: number): boolean {
  let first = quarter;
  let last = quarter;
  while (shown.has(first - 1)) first -= 1;
  while (shown.has(last + 1)) last += 1;
  if ([first - 3, first - 2, last + 2, last + 3].some((other) => shown.has(other))) return true;
  const yearAt = (one: number): number => (one === quarter ? n : (shown.get(one) ?? 0));
  const since = [0, 0, 0, 0];
  const least = [0, 0, 0, 0];
  for (let one = first + 1; one <= last; one += 1) {
    const season = one % 4;
    since[season] = (since[season] ?? 0) + yearAt(one) - yearAt(one - 1);
    least[season] = Math.min(least[season] ?? 0, since[season]);
  }
  return yearAt(first) + least.reduce((sum, by) => sum + by, 0) < threshold;
}
