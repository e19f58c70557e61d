import '../../../support/property-seed';
import fc from 'fast-check';
import { wilson } from '../../../../src/domain/measures/statistics/wilson';

const rounded = (n: number, of: number): readonly number[] => {
  const { low, high } = wilson(n, of);
  return [Number(low.toFixed(4)), Number(high.toFixed(4))];
};

describe('How sure one can be of a share', () => {
  /** Newcombe 1998, table I, method 3. */
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
  ])('is what the literature gives for %i of %i', (n, of, low, high) => {
    expect(rounded(n, of)).toEqual([low, high]);
  });

  it('is nothing at all where nothing was counted', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it('holds the share, lies within 0 and 1, and mirrors its opposite', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (of, some) => {
        const n = some % (of + 1);
        const { low, high } = wilson(n, of);
        const opposite = wilson(of - n, of);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(n / of);
        expect(high).toBeGreaterThanOrEqual(n / of);
        expect(high).toBeLessThanOrEqual(1);
        expect(opposite.low).toBeCloseTo(1 - high, 10);
      }),
    );
  });
});
