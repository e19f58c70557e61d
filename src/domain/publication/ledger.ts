/**
 * One number that a reader is shown or may work out. CELL and TOTAL stand in a table and may be hidden; IMPLIED stands in none, but
 * follows from others (the other strands); KNOWN stands in none, and is taken as known to everybody.
 */
export type Count = { readonly key: string; readonly value: number; readonly is: 'CELL' | 'TOTAL' | 'IMPLIED' | 'KNOWN' };

/** Counts that come to nought together, each with how often it is taken: parts once, their sum minus once. */
export type Line = ReadonlyMap<string, number>;

/** All that one may be worked out of the other by adding and subtracting. */
export type Ledger = { readonly counts: ReadonlyMap<string, Count>; readonly lines: readonly Line[] };

export const valueIn = ({ counts }: Ledger, key: string): number => counts.get(key)?.value ?? 0;

/** Whether it may be hidden for the sake of another. */
export const isHideable = ({ counts }: Ledger, key: string): boolean => ['CELL', 'TOTAL'].includes(counts.get(key)?.is ?? '');

/** Every ledger by itself whose counts no line joins to another's, in the order of their first counts. */
export function partsOf({ counts, lines }: Ledger): readonly Ledger[] {
  const linesOf = new Map<string, Line[]>();
  for (const line of lines) for (const key of line.keys()) linesOf.set(key, [...(linesOf.get(key) ?? []), line]);
  const seen = new Set<string>();
  return [...counts.keys()].flatMap((first) => {
    if (seen.has(first)) return [];
    const joined = new Set<Line>();
    const keys = [first];
    seen.add(first);
    for (const key of keys) {
      for (const line of linesOf.get(key) ?? []) joined.add(line);
      for (const next of (linesOf.get(key) ?? []).flatMap((line) => [...line.keys()]).filter((other) => !seen.has(other))) {
        if (!seen.has(next)) keys.push(next);
        seen.add(next);
      }
    }
    const own = new Set(keys);
    return [{ counts: new Map([...counts].filter(([key]) => own.has(key))), lines: lines.filter((line) => joined.has(line)) }];
  });
}
