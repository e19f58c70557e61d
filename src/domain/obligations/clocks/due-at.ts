import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate } from '../../../kernel/instant';
import type { Clock } from '../policy-pack/clock-shape';
import { BeyondCalendar } from '../working-calendar/beyond-calendar';
import type { WorkingCalendar } from '../working-calendar/working-calendar';
import { workingDayAfter } from '../working-calendar/working-days';
import { dayAfter } from './day-number';
import { endOfLocalDay } from './end-of-local-day';
import { laterBy } from './later-by';
import { localDayAt } from './local-day';

const hour = 3_600_000;
type DayClock = Exclude<Clock, { readonly hours: number } | { readonly days: number }>;

/**
 * When something is due that the clock counts from `startedAt` (model.md §5): hours and days are elapsed time, all else ends at
 * 23:59:59.999 of a day in London, of which the local day of `startedAt` is day 0.
 * Throws BeyondCalendar for what is due after the calendar's last day, and for working days counted from before its first.
 */
export function dueAt(clock: Clock, startedAt: Instant, calendar: WorkingCalendar): Instant {
  if ('hours' in clock) return within(calendar, laterBy(startedAt, clock.hours * hour));
  if ('days' in clock) return within(calendar, laterBy(startedAt, clock.days * 24 * hour));
  const day = dayReached(clock, localDayAt(startedAt), calendar);
  if (day > calendar.lastDay) throw new BeyondCalendar(calendar, 'after');
  return endOfLocalDay(day);
}

function dayReached(clock: DayClock, dayZero: LocalDate, calendar: WorkingCalendar): LocalDate {
  if ('workingDays' in clock) return workingDayAfter(calendar, dayZero, clock.workingDays);
  if ('calendarDays' in clock) return dayAfter(dayZero, clock.calendarDays);
  return Temporal.PlainDate.from(dayZero).add({ months: clock.months }).toString() as LocalDate;
}

function within(calendar: WorkingCalendar, due: Instant): Instant {
  if (localDayAt(due) > calendar.lastDay) throw new BeyondCalendar(calendar, 'after');
  return due;
}
