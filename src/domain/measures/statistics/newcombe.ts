import { type Interval, wilson } from './wilson';

export type Difference = Interval & { readonly difference: number };
type Share = { readonly n: number; readonly of: number };

/**
 * How far the first share lies above the second, and between which differences the true one lies 95 times in 100: Newcombe's hybrid score
 * interval of two independent shares (Statistics in Medicine 17, 1998, method 10), both arms Wilson's. From -1 to 1; two groups differ by
 * more than chance would bring where nought lies outside. Where nothing was counted on a side nothing is known: 0, from -1 to 1.
 */
export function differenceOf(a: Share, b: Share): Difference {
  if (a.of === 0 || b.of === 0) return { difference: 0, low: -1, high: 1 };
  const [shareA, shareB] = [a.n / a.of, b.n / b.of];
  const [armA, armB] = [wilson(a.n, a.of), wilson(b.n, b.of)];
  const difference = shareA - shareB;
  return {
    difference,
    low: difference - Math.hypot(shareA - armA.low, armB.high - shareB),
    high: difference + Math.hypot(armA.high - shareA, shareB - armB.low),
  };
}
