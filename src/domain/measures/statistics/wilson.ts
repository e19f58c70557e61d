export type Interval = { readonly low: number; readonly high: number };

/** Of the normal distribution: 95 in 100 lie within so many standard deviations. */
const z = 1.959963984540054;

/**
 * Between which shares the true one lies, 95 times in 100, where `n` of `of` were counted: Wilson's score interval (1927), without
 * correction for continuity, as Newcombe recommends for small counts (Statistics in Medicine 17, 1998, method 3). Both are shares from 0
 * to 1. Of nothing counted nothing is known: 0 to 1.
 */
export function wilson(n: number, of: number): Interval {
  if (of === 0) return { low: 0, high: 1 };
  const share = n / of;
  const middle = share + z ** 2 / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const scale = 1 + z ** 2 / of;
  // None and all touch the end exactly, where rounding would miss it by a hair.
  return { low: n === 0 ? 0 : (middle - reach) / scale, high: n === of ? 1 : (middle + reach) / scale };
}
