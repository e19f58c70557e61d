import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../../kernel/instant';
import type { Clock } from '../policy-pack/clock-shape';

const hourMs = 3_600_000;
const msOf = (at: Instant): number => Temporal.Instant.from(at).epochMilliseconds;

/** Milliseconds from one to the other; none where the other is not later. */
export const msBetween = (from: Instant, to: Instant): number => Math.max(0, msOf(to) - msOf(from));

/** So much elapsed time in milliseconds; of units that end with a day, a day is 24 hours and a month 31 of them. */
export function msOfClock(clock: Clock): number {
  if ('hours' in clock) return clock.hours * hourMs;
  if ('days' in clock) return clock.days * 24 * hourMs;
  if ('workingDays' in clock) return clock.workingDays * 24 * hourMs;
  return ('calendarDays' in clock ? clock.calendarDays : clock.months * 31) * 24 * hourMs;
}
