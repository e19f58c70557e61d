import type { LocalDate } from '../../../kernel/instant';
import { dateOfDay, dayNumber, isWeekend } from '../clocks/day-number';
import type { OneOffRefusal } from './commands';
import type { WorkingCalendar } from './working-calendar';

/**
 * The calendar with one holiday more, proclaimed for that day alone, under a version of its own; or why it cannot be added. A day that
 * does not exist is outside every calendar.
 */
export function withOneOff(
  calendar: WorkingCalendar,
  { date, title }: { readonly date: LocalDate; readonly title: string },
  version: string,
): WorkingCalendar | OneOffRefusal {
  const exists = dateOfDay(dayNumber(date)) === date;
  if (!exists || date < calendar.firstDay || calendar.lastDay < date) return 'DAY_OUTSIDE_CALENDAR';
  if (isWeekend(dayNumber(date))) return 'DAY_AT_WEEKEND';
  if (calendar.holidays.has(date)) return 'HOLIDAY_TWICE';
  if (title.trim() === '') return 'HOLIDAY_TITLE_REQUIRED';
  const holidays = [...calendar.holidays, [date, title.trim()] as const].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return { ...calendar, version, holidays: new Map(holidays) };
}

/** What a version is called that adds this day: it says from which it comes. */
export const oneOffVersion = ({ version }: WorkingCalendar, date: LocalDate): string => `${version}+${date}`;
