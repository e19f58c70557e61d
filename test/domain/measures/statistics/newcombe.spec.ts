import '../../../support/property-seed';
import fc from 'fast-check';
import { differenceOf } from '../../../../src/domain/measures/statistics/newcombe';

const share = fc.integer({ min: 1, max: 2000 }).chain((of) => fc.record({ n: fc.integer({ min: 0, max: of }), of: fc.constant(of) }));

describe('How far two groups differ', () => {
  /** Newcombe 1998, table II, method 10. */
  it.each([
    [56, 70, 48, 80, 0.2, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.6, 0.1705, 0.809],
    [6, 7, 2, 7, 0.5714, 0.0582, 0.8062],
    [5, 56, 0, 29, 0.0893, -0.0381, 0.1926],
    [0, 10, 0, 20, 0, -0.1611, 0.2775],
    [0, 10, 0, 10, 0, -0.2775, 0.2775],
    [10, 10, 0, 20, 1, 0.6791, 1],
    [10, 10, 0, 10, 1, 0.6075, 1],
  ])('is what the literature gives for %i of %i against %i of %i', (n, of, otherN, otherOf, difference, low, high) => {
    const found = differenceOf({ n, of }, { n: otherN, of: otherOf });
    expect([found.difference, found.low, found.high].map((value) => Number(value.toFixed(4)))).toEqual([difference, low, high]);
  });

  it('cannot be said where nobody is in one of them', () => {
    expect(differenceOf({ n: 0, of: 0 }, { n: 4, of: 5 })).toEqual({ difference: 0, low: -1, high: 1 });
    expect(differenceOf({ n: 4, of: 5 }, { n: 0, of: 0 })).toEqual({ difference: 0, low: -1, high: 1 });
  });

  it('is the same seen from the other side', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [there, back] = [differenceOf(a, b), differenceOf(b, a)];
        expect(back.difference).toBeCloseTo(-there.difference, 10);
        expect(back.low).toBeCloseTo(-there.high, 10);
        expect(there.low).toBeLessThanOrEqual(there.difference);
        expect(there.low).toBeGreaterThanOrEqual(-1);
        expect(there.high).toBeLessThanOrEqual(1);
      }),
    );
  });
});
