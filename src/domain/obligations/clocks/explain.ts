import type { Instant, LocalDate } from '../../../kernel/instant';
import type { Clock } from '../policy-pack/clock-shape';
import type { WorkingCalendar } from '../working-calendar/working-calendar';
import { dayAfter, dayNumber, isWeekend } from './day-number';
import { dueAt } from './due-at';
import { localDayAt } from './local-day';

/** One local day of the count. `counted` is its number in the count, null where it is passed over; a holiday has its title. */
export type DayOfCount = {
  readonly day: LocalDate;
  readonly counted: number | null;
  readonly why: 'DAY_ZERO' | 'COUNTED' | 'WEEKEND' | 'HOLIDAY';
  readonly holiday?: string;
};
/** `days` from day 0 to the day on which it is due; empty where the clock is elapsed time. */
export type DueExplanation = { readonly startedAt: Instant; readonly dueAt: Instant; readonly days: readonly DayOfCount[] };

/** Why it is due then, day by day. Throws as `dueAt` does. */
export function explainDue(clock: Clock, startedAt: Instant, calendar: WorkingCalendar): DueExplanation {
  const due = dueAt(clock, startedAt, calendar);
  if ('hours' in clock || 'days' in clock) return { startedAt, dueAt: due, days: [] };
  const dayZero = localDayAt(startedAt);
  const days: DayOfCount[] = [{ day: dayZero, counted: null, why: 'DAY_ZERO' }];
  let counted = 0;
  for (let day = dayAfter(dayZero), last = localDayAt(due); day <= last; day = dayAfter(day)) {
    const passed = 'workingDays' in clock ? passedOver(calendar, day) : undefined;
    days.push(passed ?? { day, counted: (counted += 1), why: 'COUNTED' });
  }
  return { startedAt, dueAt: due, days };
}

/** A holiday at a weekend is passed over as the weekend that it is. */
function passedOver(calendar: WorkingCalendar, day: LocalDate): DayOfCount | undefined {
  if (isWeekend(dayNumber(day))) return { day, counted: null, why: 'WEEKEND' };
  const holiday = calendar.holidays.get(day);
  return holiday === undefined ? undefined : { day, counted: null, why: 'HOLIDAY', holiday };
}
