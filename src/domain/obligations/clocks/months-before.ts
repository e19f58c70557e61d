import { Temporal } from 'temporal-polyfill';
import { instant, type Instant } from '../../../kernel/instant';
import { dayNumber } from './day-number';

/** So many months of the London calendar earlier, at the same time of day. */
export const monthsBefore = (at: Instant, months: number): Instant =>
  instant(
    Temporal.Instant.from(at)
      .toZonedDateTimeISO('Europe/London')
      .subtract({ months })
      .toInstant()
      .toString({ smallestUnit: 'millisecond' }),
  );

/** Days of any month, and some to spare for times of day and for a clock that is put forward or back. */
const [shortest, longest, spare] = [28, 31, 2];

/** Whether `earlier` is before `at`, and no earlier than so many months of the London calendar before it. */
export function isWithinMonthsBefore(earlier: Instant, at: Instant, months: number): boolean {
  if (earlier >= at) return false;
  const days = dayNumber(at.slice(0, 10)) - dayNumber(earlier.slice(0, 10));
  // What is near or far for certain needs no calendar, which takes long.
  if (days < shortest * months - spare) return true;
  if (days > longest * months + spare) return false;
  return earlier >= monthsBefore(at, months);
}
