import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../../src/kernel/instant';
import { instant, localDate } from '../../../src/kernel/instant';
import type { SafeTime } from '../../../src/domain/person/contact-plan-shape';
import { weekdays } from '../../../src/domain/person/contact-plan-shape';
import { isSafeAt, isWayAllowed, nextSafeWindow, todaysSafeTimes } from '../../../src/domain/person/contact-plan';
import { plan } from './scene';

const withTimes = (...safeTimes: readonly SafeTime[]) => ({ ways: plan.ways, safeTimes });
const daily = (from: string, to: string) => withTimes({ days: [...weekdays], from, to });
const springForward = localDate('2026-03-29');
const fallBack = localDate('2026-10-25');

describe('A way to reach somebody', () => {
  const mondayNoon = instant('2026-03-02T12:00:00.000Z');

  it('is allowed where the plan names it, at a time that it calls safe', () => {
    expect(isWayAllowed(plan, 'TELEPHONE', mondayNoon)).toEqual({ allowed: true, reasons: [] });
  });

  it('is not where the plan names other ways, or at another time, each with its reason', () => {
    expect(isWayAllowed(plan, 'TEXT', mondayNoon).reasons).toEqual(['WAY_NOT_AGREED']);
    expect(isWayAllowed(plan, 'TELEPHONE', instant('2026-03-02T14:00:00.000Z')).reasons).toEqual(['OUTSIDE_SAFE_TIMES']);
    expect(isWayAllowed(plan, 'VIDEO', instant('2026-03-04T12:00:00.000Z'))).toEqual({
      allowed: false,
      reasons: ['WAY_NOT_AGREED', 'OUTSIDE_SAFE_TIMES'],
    });
  });

  it('is not ruled out where no plan was agreed', () => expect(isWayAllowed(undefined, 'TELEPHONE', mondayNoon).allowed).toBe(true));

  it('has no hour where it is a letter', () => {
    const byLetter = { ...plan, ways: [{ channel: 'LETTER' as const, to: '1 Example Row', voicemail: false, withheldNumber: false }] };
    expect(isWayAllowed(byLetter, 'LETTER', instant('2026-03-04T03:00:00.000Z')).allowed).toBe(true);
  });
});

describe('Today’s safe times', () => {
  it('are in local time: an hour earlier by the world’s clock in summer', () => {
    expect(todaysSafeTimes(plan, localDate('2026-03-02'))).toEqual([{ from: '2026-03-02T10:00:00.000Z', to: '2026-03-02T14:00:00.000Z' }]);
    expect(todaysSafeTimes(plan, localDate('2026-06-01'))).toEqual([{ from: '2026-06-01T09:00:00.000Z', to: '2026-06-01T13:00:00.000Z' }]);
  });

  it('are none on a day that the plan does not name, and the whole day where no time was ruled out', () => {
    expect(todaysSafeTimes(plan, localDate('2026-03-04'))).toEqual([]);
    expect(todaysSafeTimes(withTimes(), localDate('2026-03-04'))).toEqual([
      { from: '2026-03-04T00:00:00.000Z', to: '2026-03-05T00:00:00.000Z' },
    ]);
  });

  it('include the morning of a night that began the day before', () => {
    const nights = withTimes({ days: ['FRIDAY'], from: '22:00', to: '06:00' });
    expect(todaysSafeTimes(nights, localDate('2026-03-06'))).toEqual([
      { from: '2026-03-06T22:00:00.000Z', to: '2026-03-07T00:00:00.000Z' },
    ]);
    expect(todaysSafeTimes(nights, localDate('2026-03-07'))).toEqual([
      { from: '2026-03-07T00:00:00.000Z', to: '2026-03-07T06:00:00.000Z' },
    ]);
  });

  it('are one where two of them touch', () => {
    const touching = withTimes({ days: ['MONDAY'], from: '09:00', to: '12:00' }, { days: ['MONDAY'], from: '12:00', to: '13:00' });
    expect(todaysSafeTimes(touching, localDate('2026-03-02'))).toHaveLength(1);
  });

  it('on the day that clocks go forward begin at the change where their time is skipped', () => {
    expect(todaysSafeTimes(daily('01:30', '03:00'), springForward)).toEqual([
      { from: '2026-03-29T01:00:00.000Z', to: '2026-03-29T02:00:00.000Z' },
    ]);
    expect(todaysSafeTimes(daily('00:30', '01:30'), springForward)).toEqual([
      { from: '2026-03-29T00:30:00.000Z', to: '2026-03-29T01:00:00.000Z' },
    ]);
    expect(todaysSafeTimes(daily('01:15', '01:45'), springForward)).toEqual([]);
  });

  it('on the day that clocks go back never take in an hour that is not safe, though it comes twice', () => {
    expect(todaysSafeTimes(daily('00:30', '01:30'), fallBack)).toEqual([
      { from: '2026-10-24T23:30:00.000Z', to: '2026-10-25T00:30:00.000Z' },
    ]);
    expect(todaysSafeTimes(daily('01:30', '03:00'), fallBack)).toEqual([
      { from: '2026-10-25T01:30:00.000Z', to: '2026-10-25T03:00:00.000Z' },
    ]);
    expect(todaysSafeTimes(daily('01:15', '01:45'), fallBack)).toEqual([
      { from: '2026-10-25T00:15:00.000Z', to: '2026-10-25T00:45:00.000Z' },
    ]);
  });
});

describe('The next safe window', () => {
  it('is the one that a moment lies in, or the first after it', () => {
    const window = { kind: 'WINDOW', from: '2026-03-02T10:00:00.000Z', to: '2026-03-02T14:00:00.000Z' };
    expect(nextSafeWindow(plan, instant('2026-03-02T13:59:59.999Z'))).toEqual(window);
    expect(nextSafeWindow(plan, instant('2026-02-28T00:00:00.000Z'))).toEqual(window);
    expect(nextSafeWindow(plan, instant('2026-03-02T14:00:00.000Z'))).toMatchObject({ from: '2026-03-03T10:00:00.000Z' });
    expect(nextSafeWindow(plan, instant('2026-03-03T14:00:00.000Z'))).toMatchObject({ from: '2026-03-09T10:00:00.000Z' });
  });

  it('is any time where none was ruled out, and never where none is left', () => {
    expect(nextSafeWindow(undefined, instant('2026-03-02T00:00:00.000Z'))).toEqual({ kind: 'ANY_TIME' });
    expect(nextSafeWindow(withTimes(), instant('2026-03-02T00:00:00.000Z'))).toEqual({ kind: 'ANY_TIME' });
    expect(nextSafeWindow({ ...withTimes(), neverSafe: true }, instant('2026-03-02T00:00:00.000Z'))).toEqual({ kind: 'NEVER' });
  });
});

describe('For any plan, at any moment, also around the changes of the clock', () => {
  const clock = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45'))
    .map(([h, m]) => `${String(h).padStart(2, '0')}:${m}`);
  const nightClock = fc.tuple(fc.constantFrom('00', '01', '02'), fc.constantFrom('00', '15', '30', '45')).map(([h, m]) => `${h}:${m}`);
  const time = fc.record({
    days: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }),
    from: fc.oneof(clock, nightClock),
    to: fc.oneof(clock, nightClock),
  });
  const anyPlan = fc.array(time, { minLength: 1, maxLength: 4 }).map((times) => withTimes(...times));
  const near = fc.tuple(
    fc.constantFrom('2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z', '2026-07-01T12:00:00Z'),
    fc.integer({ min: -3000, max: 3000 }),
  );
  const moment = near.map(([base, minutes]) => toInstant(Temporal.Instant.from(base).add({ minutes })));

  it('what is safe is a time that the person’s own clock shows as safe', () => {
    fc.assert(
      fc.property(anyPlan, moment, (one, at) => {
        if (isSafeAt(one, at)) expect(clockSaysSafe(one.safeTimes, at)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('and but for the hour that comes twice, what their clock shows as safe is safe', () => {
    fc.assert(
      fc.property(anyPlan, moment, (one, at) => {
        fc.pre(at < '2026-10-25T00:00:00.000Z' || at >= '2026-10-25T02:00:00.000Z');
        expect(isSafeAt(one, at)).toBe(clockSaysSafe(one.safeTimes, at));
      }),
      { numRuns: 200 },
    );
  });

  it('the next window has not ended, is safe from its first moment to its last, and nothing before it is', () => {
    fc.assert(
      fc.property(anyPlan, moment, fc.double({ min: 0, max: 1, noNaN: true }), (one, at, part) => {
        const next = nextSafeWindow(one, at);
        if (next.kind !== 'WINDOW') throw new Error('a plan with times always has a next window');
        expect(at < next.to && next.from < next.to).toBe(true);
        expect([isSafeAt(one, next.from), isSafeAt(one, plus(next.to, -1))]).toEqual([true, true]);
        // A stretch longer than a week is told of only as far as it was looked ahead.
        if (Date.parse(next.to) - Date.parse(at) < 7 * 86_400_000) expect(isSafeAt(one, next.to)).toBe(false);
        if (next.from > at) expect(isSafeAt(one, between(at, next.from, part))).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

const toInstant = (at: Temporal.Instant): Instant => instant(at.toString({ smallestUnit: 'millisecond' }));
const plus = (at: Instant, milliseconds: number): Instant => toInstant(Temporal.Instant.from(at).add({ milliseconds }));
const between = (from: Instant, to: Instant, part: number): Instant =>
  plus(from, Math.floor((Date.parse(to) - 1 - Date.parse(from)) * part));

/** The plain reading: the wall clock and the name of the day, nothing else. */
function clockSaysSafe(safeTimes: readonly SafeTime[], at: Instant): boolean {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/London');
  const wall = local.toPlainTime().toString();
  const today = weekdays[local.dayOfWeek - 1];
  const yesterday = weekdays[(local.dayOfWeek + 5) % 7];
  return safeTimes.some(({ days, from, to }) => {
    const overnight = to <= from;
    if (today && days.includes(today) && wall >= from && (overnight || wall < to)) return true;
    return overnight && yesterday !== undefined && days.includes(yesterday) && wall < to;
  });
}
