import type { Equation, Known } from './what-a-reader-knows';

/** The hidden numbers that somebody can work out by adding and subtracting whatever lines they like, exactly. */
export function recoveredByArithmetic({ printed, equations }: Known): readonly string[] {
  return joined(equations).flatMap((part) => {
    const names = [...new Set(part.flatMap(({ terms }) => [...terms.keys()]))];
    const place = new Map(names.map((name, index) => [name, index]));
    const basis = orthonormal(part.map(({ terms }) => vector(terms, place)));
    return names.filter((name) => {
      const index = place.get(name) as number;
      // A number is known if pointing at it alone is a sum of lines: nothing of it is left outside of what they span.
      const inside = basis.reduce((sum, one) => sum + (one[index] ?? 0) ** 2, 0);
      return printed.get(name) === 'few' && inside > 1 - 1e-7;
    });
  });
}

/**
 * The hidden numbers of which only one value is left, for somebody who knows that they are whole, not below nought, and even which of
 * them are under the threshold, and which of two numbers that are the same but for a few are the same indeed: what each line leaves to each of its numbers is narrowed until nothing changes.
 */
export function recoveredByBounds(
  { printed, equations: taken }: Known,
  truth: ReadonlyMap<string, number>,
  threshold: number,
): readonly string[] {
  const equations = taken.filter(
    ({ terms, is }) => [...terms].reduce((sum, [name, times]) => sum + times * (truth.get(name) ?? 0), 0) === is,
  );
  const low = new Map<string, number>();
  const high = new Map<string, number>();
  for (const { terms } of equations) {
    for (const name of terms.keys()) {
      const isFew = (truth.get(name) ?? 0) < threshold;
      low.set(name, 0);
      high.set(name, isFew && printed.get(name) === 'few' ? threshold - 1 : Infinity);
    }
  }
  const end = (name: string, times: number, most: boolean): number => times * ((times > 0 === most ? high : low).get(name) ?? 0);
  for (let moved = true; moved;) {
    moved = false;
    for (const { terms, is } of equations) {
      for (const [name, times] of terms) {
        const others = [...terms].filter(([other]) => other !== name);
        const least = (is - others.reduce((sum, [other, by]) => sum + end(other, by, true), 0)) / times;
        const most = (is - others.reduce((sum, [other, by]) => sum + end(other, by, false), 0)) / times;
        const [from, to] = times > 0 ? [least, most] : [most, least];
        if (Math.ceil(from) > (low.get(name) ?? 0)) moved = Boolean(low.set(name, Math.ceil(from)));
        if (Math.floor(to) < (high.get(name) ?? 0)) moved = Boolean(high.set(name, Math.floor(to)));
      }
    }
  }
  return [...low.keys()].filter((name) => printed.get(name) === 'few' && low.get(name) === high.get(name));
}

const vector = (terms: ReadonlyMap<string, number>, place: ReadonlyMap<string, number>): Float64Array => {
  const values = new Float64Array(place.size);
  for (const [name, times] of terms) values[place.get(name) as number] = times;
  return values;
};

/** Gram and Schmidt, each line twice, so that rounding does not add up. */
function orthonormal(lines: readonly Float64Array[]): readonly Float64Array[] {
  const basis: Float64Array[] = [];
  for (const line of lines) {
    for (let turn = 0; turn < 2; turn += 1) {
      for (const one of basis) {
        const along = one.reduce((sum, value, index) => sum + value * (line[index] ?? 0), 0);
        if (along !== 0) one.forEach((value, index) => (line[index] = (line[index] ?? 0) - along * value));
      }
    }
    const length = Math.sqrt(line.reduce((sum, value) => sum + value * value, 0));
    if (length > 1e-6) basis.push(line.map((value) => value / length));
  }
  return basis;
}

/** Equations that share no hidden number say nothing of each other. */
function joined(equations: readonly Equation[]): readonly (readonly Equation[])[] {
  const leader = new Map<string, string>();
  const lead = (name: string): string => {
    const next = leader.get(name) ?? name;
    return next === name ? name : lead(next);
  };
  for (const { terms } of equations) {
    const [first = '', ...others] = terms.keys();
    for (const name of others) leader.set(lead(name), lead(first));
  }
  const parts = new Map<string, Equation[]>();
  for (const equation of equations) {
    const name = lead([...equation.terms.keys()][0] ?? '');
    parts.set(name, [...(parts.get(name) ?? []), equation]);
  }
  return [...parts.values()];
}
