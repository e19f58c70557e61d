export type Scale = { readonly ticks: readonly number[]; readonly at: (value: number) => number };

/** Round numbers that hold all of the values, three to seven of them, laid from `start` to `end`; a single value gets room around it. */
export function scaleOver(values: readonly number[], start: number, end: number): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = roundStep((high - low || Math.abs(high) || 1) / 5);
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)];
  const until = first === last ? last + 1 : last;
  const ticks = Array.from({ length: until - first + 1 }, (_, index) => tidy((first + index) * step));
  const [from, to] = [tidy(first * step), tidy(until * step)];
  return { ticks, at: (value) => start + ((value - from) / (to - from)) * (end - start) };
}

/** The next of 1, 2, 5, 10, 20, 50 … that is no smaller. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return tidy(([1, 2, 5].find((factor) => factor * power >= least * 0.999) ?? 10) * power);
}

/** Without what binary fractions leave behind. */
const tidy = (value: number): number => Number(value.toPrecision(12));
