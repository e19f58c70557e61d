import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate } from '../../kernel/instant';
import { dayAfter } from '../obligations/clocks/day-number';
import { endOfLocalDay } from '../obligations/clocks/end-of-local-day';
import { localDayAt } from '../obligations/clocks/local-day';

/** A month of the London calendar, `2026-07`. Two of them compare as text. */
export type Month = string & { readonly __brand: 'Month' };

/** `2026-07` and nothing else: four digits, a dash, 01 to 12. */
export const isMonth = (text: string): text is Month => /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(text);

const known = new Map<number, Month>();
const [zero, monthsRemembered] = ['0'.charCodeAt(0), 4_000];
const two = (text: string, place: number): number => (text.charCodeAt(place) - zero) * 10 + text.charCodeAt(place + 1) - zero;

/**
 * The month in London at that moment. London is never behind UTC, and ahead by an hour at most: only the last hour of a month's last days
 * needs a look. By whole numbers, and one text for each month: it is asked of each entry of each case.
 */
export function monthAt(at: Instant): Month {
  if (two(at, 8) >= 28 && two(at, 11) === 23) return localDayAt(at).slice(0, 7) as Month;
  const count = (two(at, 0) * 100 + two(at, 2)) * 12 + two(at, 5);
  const found = known.get(count);
  if (found !== undefined) return found;
  if (known.size >= monthsRemembered) known.clear();
  const month = at.slice(0, 7) as Month;
  known.set(count, month);
  return month;
}

/** So many months later; earlier where `by` is negative. */
export function monthAfter(month: Month, by = 1): Month {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((((count % 12) + 12) % 12) + 1).padStart(2, '0')}` as Month;
}

/** Both ends included; nothing where `to` is before `from`. */
export function monthsFrom(from: Month, to: Month): readonly Month[] {
  const months: Month[] = [];
  for (let month = from; month <= to; month = monthAfter(month)) months.push(month);
  return months;
}

const firstDay = (month: Month): LocalDate => `${month}-01` as LocalDate;

/** The last millisecond of the month in London. */
export const endOfMonth = (month: Month): Instant => endOfLocalDay(dayAfter(firstDay(monthAfter(month)), -1));

/** The first instant of the month in London. */
export const startOfMonth = (month: Month): Instant =>
  Temporal.PlainDate.from(firstDay(month))
    .toZonedDateTime('Europe/London')
    .toInstant()
    .toString({ smallestUnit: 'millisecond' }) as Instant;
