import { Temporal } from 'temporal-polyfill';
import { nextSafeWindow, type RulingPlan, todaysSafeTimes } from '../../domain/person/contact-plan';
import { dayOf, localDayOf, type SafeWindow } from '../../domain/person/safe-windows';
import type { Instant } from '../../kernel/instant';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const clock = (at: Instant): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO('Europe/London').toPlainTime().toString({ smallestUnit: 'minute' });
const dayName = (at: Instant): string => days[Temporal.PlainDate.from(localDayOf(at)).dayOfWeek - 1] ?? '';

/** A window that ends with the day is "to midnight", not "to 00:00". */
const stretch = ({ from, to }: SafeWindow): string => `${clock(from)} to ${clock(to) === '00:00' ? 'midnight' : clock(to)}`;

export function todaysTimes(plan: RulingPlan, at: Instant): string {
  const today = localDayOf(at);
  const windows = todaysSafeTimes(plan, today);
  const whole = dayOf(today);
  if (windows.length === 1 && windows[0]?.from === whole.from && windows[0].to === whole.to) return 'Today: any time';
  return windows.length === 0 ? 'Today: no safe time' : `Today: ${windows.map(stretch).join(' and ')}`;
}

/** `, until 17:00`; nothing where no end is in sight today. */
export function safeUntil(plan: RulingPlan, at: Instant): string {
  const next = nextSafeWindow(plan, at);
  return next.kind === 'WINDOW' && localDayOf(next.to) === localDayOf(at) ? `, until ${clock(next.to)}` : '';
}

export function nextTime(plan: RulingPlan, at: Instant): string {
  const next = nextSafeWindow(plan, at);
  if (next.kind === 'NEVER') return 'No safe time is agreed: speak to your supervisor';
  if (next.kind === 'ANY_TIME') return 'Next safe time: any';
  const day =
    localDayOf(next.from) === localDayOf(at) ? 'today' : `${dayName(next.from)} ${localDayOf(next.from).slice(8).replace(/^0/, '')}`;
  return `Next safe time: ${day}, ${stretch(next)}`;
}
