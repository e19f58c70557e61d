import type { LocalDate } from '../../../kernel/instant';
import { dateOfDay, dayNumber, isWeekend } from '../clocks/day-number';

/** A bank holiday whose day follows from the year: the day on which it is kept. */
export type FixedHoliday = { readonly title: string; readonly date: LocalDate };

/**
 * What each year in England and Wales has on a day that the year alone decides. Those of May and August are not here, since they have
 * been moved by proclamation (2020, 2022).
 */
export function fixedHolidays(year: number): readonly FixedHoliday[] {
  const newYear = dayNumber(`${year}-01-01`);
  const christmas = dayNumber(`${year}-12-25`);
  const easter = easterSunday(year);
  return [
    { title: 'New Year’s Day', day: isWeekend(newYear) ? mondayAfter(newYear) : newYear },
    { title: 'Good Friday', day: easter - 2 },
    { title: 'Easter Monday', day: easter + 1 },
    { title: 'Christmas Day', day: pastWeekend(christmas) },
    { title: 'Boxing Day', day: pastWeekend(christmas + 1) },
  ].map(({ title, day }) => ({ title, date: dateOfDay(day) }));
}

const mondayAfter = (day: number): number => (isWeekend(day + 1) ? day + 2 : day + 1);
/** Two days together: whichever falls at a weekend moves past both days of it and past the other. */
const pastWeekend = (day: number): number => (isWeekend(day) ? day + 2 : day);

/** The Gregorian reckoning (Meeus, Jones and Butcher), as a day number. */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moon = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15 + 19 * golden;
  const epact = moon % 30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * week) / 451);
  return dayNumber(`${year}-03-22`) + epact + week - 7 * late;
}
