import type { Line } from './ledger';

/** A line solved for one count: `pivot` is in no other solved line. Whole numbers without a common divisor, the pivot's above nought. */
export type Solved = { readonly pivot: string; readonly line: Line };

/**
 * All that adding and subtracting can make of the lines (Gauss and Jordan, in whole numbers, exactly).
 *
 * @param order every count of the lines; the first ones are solved for where there is a choice
 * @throws RangeError where a number would no longer be exact
 */
export function eliminate(lines: readonly Line[], order: readonly string[]): readonly Solved[] {
  let open: Line[] = lines.filter((line) => line.size > 0);
  let solved: Solved[] = [];
  for (const pivot of order) {
    const [best] = open.filter((line) => line.has(pivot)).sort((a, b) => a.size - b.size);
    if (!best) continue;
    const line = (best.get(pivot) as number) > 0 ? best : scaled(best, -1);
    open = open
      .filter((one) => one !== best)
      .map((one) => without(one, pivot, line))
      .filter(({ size }) => size > 0);
    solved = [...solved.map((one) => ({ ...one, line: without(one.line, pivot, line) })), { pivot, line }];
  }
  return solved;
}

/** The line with the pivot taken out of it; its own pivot keeps its sign, as the other's is above nought. */
function without(line: Line, pivot: string, by: Line): Line {
  const times = line.get(pivot);
  if (times === undefined) return line;
  const left = new Map(scaled(line, by.get(pivot) as number));
  for (const [key, factor] of by) {
    const sum = exact((left.get(key) ?? 0) - factor * times);
    if (sum === 0) left.delete(key);
    else left.set(key, sum);
  }
  const divisor = [...left.values()].reduce(commonDivisor, 0);
  return divisor > 1 ? new Map([...left].map(([key, factor]) => [key, factor / divisor])) : left;
}

const scaled = (line: Line, by: number): Line => (by === 1 ? line : new Map([...line].map(([key, factor]) => [key, exact(factor * by)])));

export const commonDivisor = (a: number, b: number): number => (b === 0 ? Math.abs(a) : commonDivisor(b, a % b));

function exact(number: number): number {
  if (!Number.isSafeInteger(number)) throw new RangeError('the lines of the tables make numbers that are too large to be exact');
  return number;
}
