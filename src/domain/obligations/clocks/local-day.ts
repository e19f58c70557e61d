import type { Instant, LocalDate } from '../../../kernel/instant';
import { dayAfter } from './day-number';
import { endOfLocalDay } from './end-of-local-day';

/** The date in London then. London is never behind UTC (since 1848): it is the date in UTC or, late on a summer evening, the next. */
export function localDayAt(at: Instant): LocalDate {
  const inUtc = at.slice(0, 10) as LocalDate;
  return at <= endOfLocalDay(inUtc) ? inUtc : dayAfter(inUtc);
}
