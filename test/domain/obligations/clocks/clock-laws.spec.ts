import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dateOfDay, dayNumber, isWeekend } from '../../../../src/domain/obligations/clocks/day-number';
import { dueAt } from '../../../../src/domain/obligations/clocks/due-at';
import { explainDue } from '../../../../src/domain/obligations/clocks/explain';
import { localDayAt } from '../../../../src/domain/obligations/clocks/local-day';
import { shiftedBy } from '../../../../src/domain/obligations/clocks/shifted';
import type { Clock } from '../../../../src/domain/obligations/policy-pack/clock-shape';
import { shippedCalendar as calendar } from '../../../../src/domain/obligations/working-calendar/shipped-calendar';
import type { Instant, LocalDate } from '../../../../src/kernel/instant';

const zone = 'Europe/London';
const instants = (from: string, to: string) =>
  fc.integer({ min: Date.parse(from), max: Date.parse(to) }).map((ms) => new Date(ms).toISOString() as Instant);
/** Half of them within two hours of a change of the clocks or of a local midnight, where slips are made. */
const started = fc.oneof(
  instants('2025-01-02', '2027-06-30'),
  fc
    .tuple(fc.constantFrom('2026-03-29T01:00Z', '2026-10-25T01:00Z', '2026-06-10T23:00Z', '2027-03-28T01:00Z', '2025-12-25T00:00Z'), fc.integer({ min: -7_200_000, max: 7_200_000 }))
    .map(([near, by]) => new Date(Date.parse(near) + by).toISOString() as Instant),
); // prettier-ignore
const whole = (min: number, max: number) => fc.integer({ min, max });
const clocks: fc.Arbitrary<Clock> = fc.oneof(
  whole(1, 1000).map((hours) => ({ hours })),
  whole(1, 60).map((days) => ({ days })),
  whole(1, 60).map((workingDays) => ({ workingDays })),
  whole(0, 90).map((calendarDays) => ({ calendarDays })),
  whole(1, 12).map((months) => ({ months })),
);

/** The same by the library alone, day by day. */
function plainly(clock: Clock, start: Instant): string {
  const from = Temporal.Instant.from(start);
  if ('hours' in clock) return from.add({ hours: clock.hours }).toString({ smallestUnit: 'millisecond' });
  if ('days' in clock) return from.add({ hours: clock.days * 24 }).toString({ smallestUnit: 'millisecond' });
  let day = from.toZonedDateTimeISO(zone).toPlainDate();
  if ('workingDays' in clock) {
    for (let left = clock.workingDays; left > 0;) {
      day = day.add({ days: 1 });
      if (day.dayOfWeek <= 5 && !calendar.holidays.has(day.toString() as LocalDate)) left -= 1;
    }
  } else day = 'months' in clock ? day.add({ months: clock.months }) : day.add({ days: clock.calendarDays });
  return day.toPlainDateTime('23:59:59.999').toZonedDateTime(zone).toInstant().toString({ smallestUnit: 'millisecond' });
}

describe('Whatever starts a clock, and whenever', () => {
  it('the quick reckoning is the library’s', () => {
    fc.assert(fc.property(clocks, started, (clock, start) => expect(dueAt(clock, start, calendar)).toBe(plainly(clock, start))), { numRuns: 1500 }); // prettier-ignore
  });

  it('nothing is due before it began, nor before the local day is over where the clock counts days', () => {
    fc.assert(
      fc.property(clocks, started, (clock, start) => {
        const due = dueAt(clock, start, calendar);
        expect(due >= start).toBe(true);
        if (!('hours' in clock || 'days' in clock)) expect(localDayAt(due) >= localDayAt(start)).toBe(true);
      }),
    );
  });

  it('more time is never less, and a later start never earlier due', () => {
    fc.assert(
      fc.property(whole(1, 50), whole(0, 10), started, whole(0, 5_000_000_000), (count, more, start, later) => {
        const then = new Date(Date.parse(start) + later).toISOString() as Instant;
        for (const unit of ['hours', 'days', 'workingDays', 'calendarDays', 'months'] as const) {
          const least = unit === 'months' ? Math.min(count, 6) : count;
          const of = (number: number, from: Instant) => dueAt({ [unit]: number } as Clock, from, calendar);
          expect(of(least + (unit === 'months' ? 1 : more), start) >= of(least, start)).toBe(true);
          expect(of(least, then) >= of(least, start)).toBe(true);
        }
      }),
    );
  });

  it('the days of the count end on the day on which it is due, and their number is the clock’s', () => {
    fc.assert(
      fc.property(clocks, started, (clock, start) => {
        const { startedAt, dueAt: due, days } = explainDue(clock, start, calendar);
        expect([startedAt, due]).toEqual([start, dueAt(clock, start, calendar)]);
        if ('hours' in clock || 'days' in clock) return expect(days).toEqual([]);
        expect([days[0]?.why, days[0]?.day, days.at(-1)?.day]).toEqual(['DAY_ZERO', localDayAt(start), localDayAt(due)]);
        expect(days.map(({ day }) => dayNumber(day) - dayNumber(localDayAt(start)))).toEqual(days.map((_, index) => index));
        const numbers = days.flatMap(({ counted }) => counted ?? []);
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        if ('workingDays' in clock) expect(numbers).toHaveLength(clock.workingDays);
        if ('calendarDays' in clock) expect(numbers).toHaveLength(clock.calendarDays);
      }),
    );
  });

  it('a pause never shortens, and a longer one never less', () => {
    fc.assert(
      fc.property(clocks, started, whole(0, 4_000_000_000), whole(0, 900_000_000), (clock, start, ms, more) => {
        const due = dueAt(clock, start, calendar);
        const later = shiftedBy(clock, due, ms);
        expect(later >= due && Date.parse(later) >= Date.parse(due) + ms).toBe(true);
        expect(shiftedBy(clock, due, ms + more) >= later).toBe(true);
        if ('workingDays' in clock || 'months' in clock) expect(plainly({ calendarDays: 0 }, later)).toBe(later);
      }),
    );
  });

  it('days have the library’s numbers and weekdays, in every century', () => {
    fc.assert(
      fc.property(whole(-200_000, 200_000), (day) => {
        const date = Temporal.PlainDate.from('1970-01-01').add({ days: day });
        expect([dateOfDay(day), dayNumber(date.toString()), isWeekend(day)]).toEqual([date.toString(), day, date.dayOfWeek > 5]);
      }),
    );
  });
});
