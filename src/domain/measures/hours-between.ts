import type { Instant } from '../../kernel/instant';
import { dayNumber } from '../obligations/clocks/day-number';

const msPerHour = 3_600_000;

/** By whole numbers alone: it is asked of each entry of each case. */
const msOf = (at: Instant): number =>
  dayNumber(at) * 24 * msPerHour +
  Number(at.slice(11, 13)) * msPerHour +
  Number(at.slice(14, 16)) * 60_000 +
  Number(at.slice(17, 19)) * 1_000 +
  Number(at.slice(20, 23));

/** Elapsed hours, with their fraction; none where the second is not later. */
export const hoursBetween = (from: Instant, to: Instant): number => Math.max(0, msOf(to) - msOf(from)) / msPerHour;
