import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate } from '../../../kernel/instant';

const ends = new Map<LocalDate, Instant>();
const daysRemembered = 4_000;

/** 23:59:59.999 in London on that day: a working or calendar day is over one millisecond later (model.md §5). */
export function endOfLocalDay(day: LocalDate): Instant {
  const known = ends.get(day);
  if (known !== undefined) return known;
  const end = Temporal.PlainDate.from(day)
    .add({ days: 1 })
    .toZonedDateTime('Europe/London')
    .subtract({ milliseconds: 1 })
    .toInstant()
    .toString({ smallestUnit: 'millisecond' }) as Instant;
  if (ends.size >= daysRemembered) ends.clear();
  ends.set(day, end);
  return end;
}
