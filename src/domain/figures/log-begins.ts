import type { Instant } from '../../kernel/instant';
import { localDayAt } from '../obligations/clocks/local-day';
import { type Month, monthAfter, monthAt } from './month';

/** The first month of which the log knows the whole: that of its first event where that was recorded on the first day, else the next. */
export function logBeginsIn(firstRecordedAt: Instant | null): Month | null {
  if (firstRecordedAt === null) return null;
  const month = monthAt(firstRecordedAt);
  return localDayAt(firstRecordedAt).endsWith('-01') ? month : monthAfter(month);
}
