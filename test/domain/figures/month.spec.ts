import '../../support/property-seed';
import fc from 'fast-check';
import { monthAt } from '../../../src/domain/figures/month';
import { localDayAt } from '../../../src/domain/obligations/clocks/local-day';
import type { Instant } from '../../../src/kernel/instant';

const iso = (ms: number): Instant => new Date(ms).toISOString() as Instant;
const anyInstant = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2105-01-01'), noInvalidDate: true })
  .map((date) => iso(date.getTime()));
/** Within two hours of the end of some month of UTC. */
const aroundItsEnd = fc
  .tuple(fc.integer({ min: 1995, max: 2105 }), fc.integer({ min: 0, max: 11 }), fc.integer({ min: -7_200_000, max: 7_200_000 }))
  .map(([year, month, ms]) => iso(Date.UTC(year, month, 1) + ms));

describe('The month in London', () => {
  it('is that of the day in London, at every moment', () => {
    fc.assert(
      fc.property(fc.oneof(anyInstant, aroundItsEnd), (at) => {
        expect(monthAt(at)).toBe(localDayAt(at).slice(0, 7));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['2026-07-31T22:59:59.999Z', '2026-07'],
    ['2026-07-31T23:00:00.000Z', '2026-08'],
    ['2026-12-31T23:59:59.999Z', '2026-12'],
    ['2027-02-28T23:30:00.000Z', '2027-02'],
    ['2026-05-28T23:30:00.000Z', '2026-05'],
  ])('of %s is %s', (at, month) => {
    expect(monthAt(at as Instant)).toBe(month);
  });
});
