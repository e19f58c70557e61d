import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../../kernel/instant';
import { instant } from '../../../kernel/instant';
import type { Clock } from '../policy-pack/clock-shape';

const hourMs = 3_600_000;
const msOf = (at: Instant): number => Temporal.Instant.from(at).epochMilliseconds;

/** Later by so many milliseconds; earlier where they are negative. */
export const laterBy = (at: Instant, ms: number): Instant =>
  instant(Temporal.Instant.fromEpochMilliseconds(msOf(at) + ms).toString({ smallestUnit: 'millisecond' }));

/** Milliseconds from one to the other; none where the other is not later. */
export const msBetween = (from: Instant, to: Instant): number => Math.max(0, msOf(to) - msOf(from));

/** So much elapsed time in milliseconds; of units that end with a day, a day is 24 hours and a month 31 of them. */
export function msOfClock(clock: Clock): number {
  if ('hours' in clock) return clock.hours * hourMs;
  if ('days' in clock) return clock.days * 24 * hourMs;
  if ('workingDays' in clock) return clock.workingDays * 24 * hourMs;
  return ('calendarDays' in clock ? clock.calendarDays : clock.months * 31) * 24 * hourMs;
}
