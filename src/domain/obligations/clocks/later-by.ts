import type { Instant } from '../../../kernel/instant';
import { dateOfDay, dayNumber } from './day-number';

const day = 86_400_000;
const two = (value: number): string => String(value).padStart(2, '0');

/** So many elapsed milliseconds later. A change of the clocks stretches nothing, since an instant is UTC. */
export function laterBy(at: Instant, ms: number): Instant {
  const ofDay = Number(at.slice(11, 13)) * 3_600_000 + Number(at.slice(14, 16)) * 60_000 + Number(at.slice(17, 19)) * 1_000;
  const total = ofDay + Number(at.slice(20, 23)) + ms;
  const days = Math.floor(total / day);
  const left = total - days * day;
  const time = `${two(Math.floor(left / 3_600_000))}:${two(Math.floor(left / 60_000) % 60)}:${two(Math.floor(left / 1_000) % 60)}`;
  return `${dateOfDay(dayNumber(at) + days)}T${time}.${String(left % 1_000).padStart(3, '0')}Z` as Instant;
}
