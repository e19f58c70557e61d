import type { LocalDate } from '../../../kernel/instant';
import { dateOfDay, dayNumber, isWeekend } from '../clocks/day-number';
import { BeyondCalendar } from './beyond-calendar';
import type { WorkingCalendar } from './working-calendar';

/** Each working day of a calendar in order, and for each day from its first how many of them are over with that day. */
type Counted = { readonly first: number; readonly workingDays: readonly LocalDate[]; readonly over: readonly number[] };

const counted = new WeakMap<WorkingCalendar, Counted>();

/** The nth working day after `day`; a day that is not one only counts on. Throws BeyondCalendar. */
export function workingDayAfter(calendar: WorkingCalendar, day: LocalDate, nth: number): LocalDate {
  if (day < calendar.firstDay) throw new BeyondCalendar(calendar, 'before');
  const { first, workingDays, over } = countedOf(calendar);
  const reached = workingDays[(over[dayNumber(day) - first] ?? Infinity) + nth - 1];
  if (reached === undefined) throw new BeyondCalendar(calendar, 'after');
  return reached;
}

/** Counted once for as long as the calendar is in memory: every fact of every case asks it. */
function countedOf(calendar: WorkingCalendar): Counted {
  const known = counted.get(calendar);
  if (known) return known;
  const first = dayNumber(calendar.firstDay);
  const workingDays: LocalDate[] = [];
  const over: number[] = [];
  for (let day = first; day <= dayNumber(calendar.lastDay); day += 1) {
    const date = dateOfDay(day);
    if (!isWeekend(day) && !calendar.holidays.has(date)) workingDays.push(date);
    over.push(workingDays.length);
  }
  const found = { first, workingDays, over };
  counted.set(calendar, found);
  return found;
}
