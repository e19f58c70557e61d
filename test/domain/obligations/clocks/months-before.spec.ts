import '../../../support/property-seed';
import fc from 'fast-check';
import { isWithinMonthsBefore, monthsBefore } from '../../../../src/domain/obligations/clocks/months-before';
import type { Instant } from '../../../../src/kernel/instant';

const iso = (ms: number): Instant => new Date(ms).toISOString() as Instant;
const hour = 3_600_000;

describe('So many months of the London calendar before an instant', () => {
  it.each([
    ['2026-07-15T09:00:00.000Z', 12, '2025-07-15T09:00:00.000Z'],
    ['2026-05-31T11:00:00.000Z', 3, '2026-02-28T12:00:00.000Z'],
    ['2026-03-29T10:30:00.000Z', 1, '2026-02-28T11:30:00.000Z'],
  ])('%s less %s is %s', (at, months, before) => {
    expect(monthsBefore(at as Instant, months)).toBe(before);
  });

  it('are told to be so or not without the calendar where that is certain, and with it else', () => {
    const at = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }).map((date) => date.getTime());
    const months = fc.integer({ min: 1, max: 36 });
    const anywhere = fc.integer({ min: -40 * 24, max: 1200 * 24 }).map((hours) => hours * hour);
    fc.assert(
      fc.property(at, months, anywhere, fc.integer({ min: -5 * 24, max: 5 * 24 }), (ms, many, back, near) => {
        const now = iso(ms);
        for (const earlier of [iso(ms - back), iso(Date.parse(monthsBefore(now, many)) + near * hour), monthsBefore(now, many), now])
          expect(isWithinMonthsBefore(earlier, now, many)).toBe(earlier < now && earlier >= monthsBefore(now, many));
      }),
      { numRuns: 400 },
    );
  });
});
