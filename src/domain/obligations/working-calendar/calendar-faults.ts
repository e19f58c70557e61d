import type { LocalDate } from '../../../kernel/instant';
import { dateOfDay, dayNumber, isWeekend } from '../clocks/day-number';
import { fixedHolidays } from './fixed-holidays';

/** Since 1978, and but for proclamations which only add to them. */
const eachYear = 8;

/** What is wrong with one date by itself, in words; nothing where it can be a bank holiday. */
export function faultOfDate(date: unknown): string | undefined {
  if (typeof date !== 'string') return 'the holiday has no date';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return `“${date.slice(0, 40)}” is not a date written YYYY-MM-DD`;
  if (dateOfDay(dayNumber(date)) !== date) return `${date} is not a day that exists`;
  if (!date.startsWith('20')) return `${date} is not in this century`;
  return isWeekend(dayNumber(date)) ? `${date} is at a weekend: give the weekday on which the holiday is kept instead` : undefined;
}

export const faultOfTitle = (title: unknown): string | undefined =>
  typeof title === 'string' && /^\P{C}{1,100}$/u.test(title.trim()) ? undefined : 'a title is 1 to 100 characters on one line';

/** The years from first to last that lack something which every year has: one sentence for each thing missing. */
export function gapsBetween(dates: readonly LocalDate[], first: number, last: number): readonly string[] {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years.flatMap((year) => {
    const ofYear = new Set(dates.filter((date) => date.startsWith(`${year}-`)));
    return ofYear.size === 0 ? [`${year} has no holidays at all`] : gapsIn(year, ofYear);
  });
}

function gapsIn(year: number, dates: ReadonlySet<LocalDate>): string[] {
  const missing = fixedHolidays(year).filter(({ date }) => !dates.has(date));
  if (missing.length > 0) return missing.map(({ title, date }) => `${year} lacks ${title}, kept on ${date}`);
  return dates.size < eachYear ? [`${year} has ${dates.size} holidays; there are at least ${eachYear} each year`] : [];
}
