import { dayAfter } from '../domain/obligations/clocks/day-number';
import { endOfLocalDay } from '../domain/obligations/clocks/end-of-local-day';
import { laterBy } from '../domain/obligations/clocks/later-by';
import { type Instant, isLocalDate, type LocalDate } from '../kernel/instant';
import type { Given } from './verb';
import { WrongUse } from './verb';
import type { ReplayedPeriod } from './replay-case';

const first = '0000-01-01T00:00:00.000Z' as Instant;

/** From the beginning of `--from` to the end of `--to`, as days in London; without them from the first report on and up to now. Throws WrongUse. */
export function periodOf({ values }: Given, now: Instant): ReplayedPeriod {
  const [from, to] = [dayOf('from', values['from']), dayOf('to', values['to'])];
  if (from !== undefined && to !== undefined && to < from) throw new WrongUse('--to is before --from.');
  const end = to === undefined ? now : endOfLocalDay(to);
  return { from: from === undefined ? first : beginningOf(from), to: end < now ? end : now };
}

function dayOf(option: 'from' | 'to', typed: unknown): LocalDate | undefined {
  if (typeof typed !== 'string') return undefined;
  if (!isLocalDate(typed) || Number.isNaN(Date.parse(typed)) || new Date(typed).toISOString().slice(0, 10) !== typed)
    throw new WrongUse(`--${option} is a date, YYYY-MM-DD.`);
  return typed;
}

const beginningOf = (day: LocalDate): Instant => laterBy(endOfLocalDay(dayAfter(day, -1)), 1);
