import type { Instant } from '../../../kernel/instant';
import type { Clock } from '../policy-pack/clock-shape';
import { endOfLocalDay } from './end-of-local-day';
import { laterBy } from './later-by';
import { localDayAt } from './local-day';

/**
 * The due instant of a duty that was paused: later by so many elapsed milliseconds and, where its clock ends with a local day, to
 * 23:59:59.999 of the day then reached. Never earlier than it was: a pause never shortens.
 */
export function shiftedBy(clock: Clock, dueAt: Instant, ms: number): Instant {
  if (ms <= 0) return dueAt;
  const later = laterBy(dueAt, ms);
  return 'hours' in clock || 'days' in clock ? later : endOfLocalDay(localDayAt(later));
}
