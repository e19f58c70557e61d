/** `null` where nothing is known of a month: it is passed over. */
type Point = { readonly value: number | null };
type Run = { readonly direction: 'UP' | 'DOWN'; readonly length: number; readonly isLast: boolean };
/** SHIFT: many in a row on one side of the middle. TREND: many in a row going one way. `middle` is the median. */
export type RunSignals =
  | { readonly signal: 'TOO_FEW'; readonly says: string; readonly middle?: undefined }
  | { readonly signal: 'NONE'; readonly says: string; readonly middle: number }
  | { readonly signal: 'SHIFT' | 'TREND'; readonly says: string; readonly middle: number; readonly direction: 'UP' | 'DOWN' };

const fewest = 10;
const shiftLength = 6;
const trendLength = 5;

/**
 * What a run chart of monthly points shows that chance would hardly bring (Perla, Provost and Murray, BMJ Quality & Safety 20, 2011): a
 * shift of six or more on one side of the median, those on it passed over; a trend of five or more all going up or all going down, like
 * neighbours counting once. Where fewer than ten points lie off the median it says nothing at all. Where a series has a break, give it the
 * points since then.
 */
export function runSignals(points: readonly Point[]): RunSignals {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const middle = medianOf(values);
  const off = values.filter((value) => value !== middle);
  if (middle === undefined || off.length < fewest) {
    return { signal: 'TOO_FEW', says: 'There are too few months to tell a change from chance.' };
  }
  const shift = longest(off.map((value) => Math.sign(value - middle)));
  if (shift && shift.length >= shiftLength) {
    const side = shift.direction === 'UP' ? 'above' : 'below';
    return { signal: 'SHIFT', middle, direction: shift.direction, says: saying(shift, `${side} the middle of the run`) };
  }
  const trend = longest(steps(values));
  if (trend && trend.length + 1 >= trendLength) {
    const way = trend.direction === 'UP' ? 'each higher' : 'each lower';
    const run = { ...trend, length: trend.length + 1 };
    return { signal: 'TREND', middle, direction: trend.direction, says: saying(run, `${way} than the one before`) };
  }
  return { signal: 'NONE', middle, says: 'Nothing in this run is more than chance would bring.' };
}

const saying = ({ isLast, length }: Run, what: string): string =>
  `${isLast ? `The last ${String(length)} months` : `${String(length)} months in a row`} ${isLast ? 'are' : 'were'} ${what}: more than chance would bring.`;

function medianOf(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const [lower, upper] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return lower === undefined || upper === undefined ? undefined : (lower + upper) / 2;
}

/** 1 for each step up, -1 for each down; no step where two are alike. */
const steps = (values: readonly number[]): readonly number[] =>
  values.slice(1).flatMap((value, index) => (value === values[index] ? [] : [Math.sign(value - (values[index] ?? value))]));

/** The longest stretch of one sign, the latest of equals. */
function longest(signs: readonly number[]): Run | undefined {
  let best: Run | undefined;
  let length = 0;
  signs.forEach((sign, index) => {
    length = sign === signs[index - 1] ? length + 1 : 1;
    const run: Run = { direction: sign > 0 ? 'UP' : 'DOWN', length, isLast: index === signs.length - 1 };
    if (length >= (best?.length ?? 0)) best = run;
  });
  return best;
}
