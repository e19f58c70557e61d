import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate } from '../../kernel/instant';
import { dayAfter } from '../obligations/clocks/day-number';
import { endOfLocalDay } from '../obligations/clocks/end-of-local-day';
import { localDayAt } from '../obligations/clocks/local-day';

/** A month of the London calendar, `2026-07`. Two of them compare as text. */
export type Month = string & { readonly __brand: 'Month' };

/** `2026-07` and nothing else: four digits, a dash, 01 to 12. */
export const isMonth = (text: string): text is Month => /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(text);

/** The month in London at that moment. London is never behind UTC, and ahead by an hour at most: only a month's last days need a look. */
export const monthAt = (at: Instant): Month => (at.slice(8, 10) < '28' ? at : localDayAt(at)).slice(0, 7) as Month;

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
