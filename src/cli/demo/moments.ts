import type { Instant, LocalDate } from '../../kernel/instant';
import { instant, localDate } from '../../kernel/instant';

/** Milliseconds since 1970, as the stories reckon. */
export type Moment = number;
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

export const toInstant = (moment: Moment): Instant => instant(new Date(Math.round(moment)).toISOString());
export const toLocalDate = (moment: Moment): LocalDate => localDate(new Date(moment + summerTime(moment)).toISOString().slice(0, 10));

/** Clocks go forward at 01:00 UTC on the last Sunday of March, back on that of October (Summer Time Act 1972 as amended). */
function summerTime(moment: Moment): number {
  const year = new Date(moment).getUTCFullYear();
  return moment >= lastSundayAtOne(year, 2) && moment < lastSundayAtOne(year, 9) ? hour : 0;
}

function lastSundayAtOne(year: number, month: number): Moment {
  const last = Date.UTC(year, month + 1, 0, 1);
  return last - new Date(last).getUTCDay() * day;
}

/** As people write times down. */
export const toMinute = (moment: Moment): Moment => Math.floor(moment / minute) * minute;

/** The start of the local day that a moment falls on. */
export function localMidnight(moment: Moment): Moment {
  const local = moment + summerTime(moment);
  return Math.floor(local / day) * day - summerTime(moment);
}

/** 0 for Sunday. */
export const localWeekday = (moment: Moment): number => new Date(moment + summerTime(moment)).getUTCDay();
export const localHour = (moment: Moment): number => new Date(moment + summerTime(moment)).getUTCHours();

/** The same moment where it is within hours of work, else the next morning that is; to the second. */
export function atWork(moment: Moment, opens = 8, shuts = 18, weekends = false): Moment {
  let at = toMinute(moment);
  const spare = at % ((shuts - opens) * 40 * minute);
  if (localHour(at) < opens) at = localMidnight(at) + opens * hour + spare;
  else if (localHour(at) >= shuts) at = localMidnight(localMidnight(at) + day + 2 * hour) + opens * hour + spare;
  if (weekends) return at;
  const weekday = localWeekday(at);
  const wait = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
  return wait === 0 ? at : localMidnight(localMidnight(at) + wait * day + 2 * hour) + opens * hour + spare;
}
