import { Temporal } from 'temporal-polyfill';

const zone = 'Europe/London';
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const local = (instant: string): Temporal.ZonedDateTime => Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
const two = (number: number): string => String(number).padStart(2, '0');

/** `2 April 2026`, from an instant (its London date) or a local date. */
export function localDateWords(text: string): string {
  const date = text.includes('T') ? local(text).toPlainDate() : Temporal.PlainDate.from(text);
  return `${date.day} ${months[date.month - 1] ?? ''} ${date.year}`;
}

/** `Thursday 2 April 2026`, from a local date. */
export const longDateWords = (date: string): string => `${days[Temporal.PlainDate.from(date).dayOfWeek - 1] ?? ''} ${localDateWords(date)}`;

/** `Thursday 2 April 2026, 14:05`, as the clocks of London show it. */
export function instantWords(instant: string): string {
  const at = local(instant);
  return `${days[at.dayOfWeek - 1] ?? ''} ${localDateWords(instant)}, ${two(at.hour)}:${two(at.minute)}`;
}

/** `14:05`. */
export const timeWords = (instant: string): string => `${two(local(instant).hour)}:${two(local(instant).minute)}`;

/** For `<input type="date">` and `<input type="time">`: `2026-04-02` and `14:05` in London. */
export const localInputs = (instant: string): { date: string; time: string } => ({
  date: local(instant).toPlainDate().toString(),
  time: timeWords(instant),
});

/** What MOJ's timeline asks for. */
export function mojDate(instant: string, format: 'datetime' | 'shortdatetime' | 'date' | 'shortdate' | 'time' = 'datetime'): string {
  if (format === 'time') return timeWords(instant);
  return format === 'date' || format === 'shortdate' ? localDateWords(instant) : instantWords(instant);
}
