import type { Instant } from '../../kernel/instant';
import { dayNumber } from '../obligations/clocks/day-number';

const msPerHour = 3_600_000;

const zero = '0'.charCodeAt(0);
const digit = (text: string, place: number): number => text.charCodeAt(place) - zero;
const two = (text: string, place: number): number => digit(text, place) * 10 + digit(text, place + 1);

/** By whole numbers alone, and no piece of text is cut out: it is asked of each entry of each case. */
const msOf = (at: Instant): number =>
  dayOf(at) * 24 * msPerHour + two(at, 11) * msPerHour + two(at, 14) * 60_000 + two(at, 17) * 1_000 + digit(at, 20) * 100 + two(at, 21);

const days = new Map<string, number>();
const daysRemembered = 4_000;

function dayOf(at: Instant): number {
  const date = at.slice(0, 10);
  const known = days.get(date);
  if (known !== undefined) return known;
  if (days.size >= daysRemembered) days.clear();
  const day = dayNumber(date);
  days.set(date, day);
  return day;
}

/** Elapsed hours, with their fraction; none where the second is not later. */
export const hoursBetween = (from: Instant, to: Instant): number => Math.max(0, msOf(to) - msOf(from)) / msPerHour;
