import { dueAt } from '../../../../src/domain/obligations/clocks/due-at';
import { endOfLocalDay } from '../../../../src/domain/obligations/clocks/end-of-local-day';
import { explainDue } from '../../../../src/domain/obligations/clocks/explain';
import { shiftedBy } from '../../../../src/domain/obligations/clocks/shifted';
import { BeyondCalendar } from '../../../../src/domain/obligations/working-calendar/beyond-calendar';
import { shippedCalendar as calendar } from '../../../../src/domain/obligations/working-calendar/shipped-calendar';
import type { Instant } from '../../../../src/kernel/instant';
import { instant, localDate } from '../../../../src/kernel/instant';
import { toInstant } from '../../../../src/platform/validation/is-instant-text';
import { clockCases } from './clock-cases';

const at = (text: string) => toInstant(text) as Instant;

describe('When something is due', () => {
  it.each(clockCases)('%s', (_, startedAt, clock, due) => {
    expect(dueAt(clock, at(startedAt), calendar)).toBe(at(due));
  });

  it('a day ends one millisecond before London’s midnight', () => {
    expect(endOfLocalDay(localDate('2026-03-28'))).toBe('2026-03-28T23:59:59.999Z');
    expect(endOfLocalDay(localDate('2026-03-29'))).toBe('2026-03-29T22:59:59.999Z');
    expect(endOfLocalDay(localDate('2026-10-24'))).toBe('2026-10-24T22:59:59.999Z');
    expect(endOfLocalDay(localDate('2026-10-25'))).toBe('2026-10-25T23:59:59.999Z');
  });
});

describe('Beyond the calendar', () => {
  it.each([
    ['working days', '2028-12-29T09:00:00Z', { workingDays: 1 }],
    ['many working days', '2026-01-05T09:00:00Z', { workingDays: 1000 }],
    ['working days counted from after its end', '2029-02-01T09:00:00Z', { workingDays: 1 }],
    ['calendar days', '2028-12-31T09:00:00Z', { calendarDays: 1 }],
    ['months', '2028-12-01T09:00:00Z', { months: 1 }],
    ['hours', '2028-12-31T23:30:00Z', { hours: 1 }],
    ['days', '2028-12-31T09:00:00Z', { days: 1 }],
    ['working days counted from before its beginning', '2024-12-30T09:00:00Z', { workingDays: 3 }],
  ] as const)('nothing is guessed: %s', (_, startedAt, clock) => {
    const count = () => dueAt(clock, at(startedAt), calendar);
    expect(count).toThrow(BeyondCalendar);
    expect(count).toThrow(/"Bank holidays in England and Wales", version 2026-11-21, .*(2028-12-31|2025-01-01).*calendar adopt/);
    expect(() => explainDue(clock, at(startedAt), calendar)).toThrow(BeyondCalendar);
  });

  it('says which calendar, and to which day it goes', () => {
    const error = new BeyondCalendar(calendar, 'after');
    expect([error.calendar, error.lastDay]).toEqual([{ name: calendar.name, version: '2026-11-21' }, '2028-12-31']);
  });

  it('elapsed time may begin before the calendar does', () => {
    expect(dueAt({ hours: 24 }, instant('2024-06-01T09:00:00.000Z'), calendar)).toBe('2024-06-02T09:00:00.000Z');
  });
});

describe('A duty that was paused', () => {
  const hours = (count: number) => count * 3_600_000;
  it.each([
    ['elapsed time goes on where it stopped', { hours: 24 }, '2026-03-28T12:00:00Z', 26, '2026-03-29T15:00:00+01:00'],
    ['a local day ends with a local day', { workingDays: 1 }, '2026-06-10T23:59:59.999+01:00', 1, '2026-06-11T23:59:59.999+01:00'],
    ['a day less, where an hour comes twice', { calendarDays: 1 }, '2026-10-24T23:59:59.999+01:00', 24, '2026-10-25T23:59:59.999Z'],
    ['no pause is no change', { months: 1 }, '2026-06-10T23:59:59.999+01:00', 0, '2026-06-10T23:59:59.999+01:00'],
    ['a pause never shortens', { hours: 1 }, '2026-06-10T12:00:00+01:00', -5, '2026-06-10T12:00:00+01:00'],
  ] as const)('%s', (_, clock, due, paused, later) => {
    expect(shiftedBy(clock, at(due), hours(paused))).toBe(at(later));
  });
});

describe('Why it is due then', () => {
  const told = (clock: Parameters<typeof explainDue>[0], startedAt: string) =>
    explainDue(clock, at(startedAt), calendar).days.map(({ day, counted, why, holiday }) => [day.slice(5), counted ?? holiday ?? why]);

  it('names each day of the count, and why one was passed over', () => {
    expect(told({ workingDays: 2 }, '2026-12-24T18:00:00Z')).toEqual([
      ['12-24', 'DAY_ZERO'],
      ['12-25', 'Christmas Day'],
      ['12-26', 'WEEKEND'],
      ['12-27', 'WEEKEND'],
      ['12-28', 'Boxing Day'],
      ['12-29', 1],
      ['12-30', 2],
    ]);
  });

  it('counts weekends and holidays where the clock does', () => {
    expect(told({ calendarDays: 2 }, '2026-12-24T18:00:00Z')).toEqual([['12-24', 'DAY_ZERO'], ['12-25', 1], ['12-26', 2]]); // prettier-ignore
    expect(told({ calendarDays: 0 }, '2026-12-24T18:00:00Z')).toEqual([['12-24', 'DAY_ZERO']]);
    expect(told({ months: 1 }, '2027-01-31T09:00:00Z')).toHaveLength(29);
  });

  it('has no days to name for elapsed time', () => {
    expect(explainDue({ hours: 24 }, at('2026-03-29T00:30:00Z'), calendar)).toEqual({
      startedAt: '2026-03-29T00:30:00.000Z',
      dueAt: '2026-03-30T00:30:00.000Z',
      days: [],
    });
  });
});
