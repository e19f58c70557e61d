import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../kernel/instant';

const zone = 'Europe/London';

export type LocalMoment =
  | { readonly kind: 'moment'; readonly at: Instant; readonly twice: boolean }
  | { readonly kind: 'no-date' }
  | { readonly kind: 'no-time' }
  | { readonly kind: 'skipped' };

/** A date (`2026-04-02`) and a time (`14:05`) of London as a moment. In the hour that comes twice in October, the earlier; the hour skipped in March is none. */
export function localMoment(date: string, time: string): LocalMoment {
  const day = parsed(() => Temporal.PlainDate.from(date.trim(), { overflow: 'reject' }));
  if (!day || !/^\d{4}-\d{2}-\d{2}$/.test(date.trim())) return { kind: 'no-date' };
  const hour = /^(\d{1,2})[:.]?(\d{2})(?::\d{2})?$/.exec(time.trim());
  const clock = hour && parsed(() => Temporal.PlainTime.from({ hour: Number(hour[1]), minute: Number(hour[2]) }, { overflow: 'reject' }));
  if (!clock) return { kind: 'no-time' };
  const local = day.toPlainDateTime(clock);
  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = local.toZonedDateTime(zone, { disambiguation: 'later' });
  if (!earlier.toPlainDateTime().equals(local)) return { kind: 'skipped' };
  const at = earlier.toInstant().toString({ smallestUnit: 'millisecond' }) as Instant;
  return { kind: 'moment', at, twice: earlier.epochMilliseconds !== later.epochMilliseconds };
}

function parsed<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
