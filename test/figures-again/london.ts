import { Temporal } from 'temporal-polyfill';

const london = 'Europe/London';
const days = new Map<string, string>();

/** The day of the calendar in London, `2026-07-01`. */
export function dayOf(at: string): string {
  const known = days.get(at);
  if (known !== undefined) return known;
  const day = Temporal.Instant.from(at).toZonedDateTimeISO(london).toPlainDate().toString();
  days.set(at, day);
  return day;
}

/** The month of the calendar in London, `2026-07`. */
export const monthOf = (at: string): string => dayOf(at).slice(0, 7);

const asText = (at: Temporal.ZonedDateTime): string => at.toInstant().toString({ smallestUnit: 'millisecond' });

/** The last millisecond of that day in London. */
export const endOfDay = (day: string): string =>
  asText(Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(london).subtract({ milliseconds: 1 }));

const ends = new Map<string, string>();

/** The last millisecond of that month in London. */
export function endOfMonth(month: string): string {
  const known = ends.get(month);
  if (known !== undefined) return known;
  const end = endOfDay(
    Temporal.PlainDate.from(`${monthLater(month, 1)}-01`)
      .subtract({ days: 1 })
      .toString(),
  );
  ends.set(month, end);
  return end;
}

export const monthLater = (month: string, by: number): string => Temporal.PlainYearMonth.from(month).add({ months: by }).toString();

export const monthsEarlier = (at: string, months: number): string =>
  asText(Temporal.Instant.from(at).toZonedDateTimeISO(london).subtract({ months }));

export const hoursBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 3_600_000;

/** Days of the calendar in London: 0 on the same day. */
export const calendarDaysBetween = (from: string, to: string): number => (Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / 86_400_000;

/** Both ends included. */
export function monthsBetween(from: string, to: string): readonly string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = monthLater(month, 1)) months.push(month);
  return months;
}
