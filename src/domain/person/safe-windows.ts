import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate } from '../../kernel/instant';
import { instant } from '../../kernel/instant';
import type { SafeTime, Weekday } from './contact-plan-shape';
import { weekdays } from './contact-plan-shape';

const zone = 'Europe/London';

/** A stretch of time: `from` inclusive, `to` exclusive. */
export type SafeWindow = { readonly from: Instant; readonly to: Instant };

/**
 * The windows that begin on a local day. A time that the spring change skips is the moment of the change. In the hour that
 * comes twice in autumn, only its first coming counts where that is where a window ends, only its second where it begins:
 * a call is never made at a time that the person's clock does not show as safe.
 */
export function windowsBeginningOn(safeTimes: readonly SafeTime[], date: LocalDate): readonly SafeWindow[] {
  const day = Temporal.PlainDate.from(date);
  const weekday = weekdays[day.dayOfWeek - 1] as Weekday;
  return safeTimes
    .filter((time) => time.days.includes(weekday))
    .map(({ from, to }) => windowOf(day.toPlainDateTime(from), (to <= from ? day.add({ days: 1 }) : day).toPlainDateTime(to)));
}

function windowOf(from: Temporal.PlainDateTime, to: Temporal.PlainDateTime): SafeWindow {
  const end = momentOf(to, 'earlier');
  const strict = momentOf(from, 'later');
  return { from: strict < end ? strict : momentOf(from, 'earlier'), to: end };
}

function momentOf(local: Temporal.PlainDateTime, which: 'earlier' | 'later'): Instant {
  const moment = local.toZonedDateTime(zone, { disambiguation: which });
  if (moment.toPlainDateTime().equals(local)) return toInstant(moment);
  const change = local.toZonedDateTime(zone, { disambiguation: 'earlier' }).getTimeZoneTransition('next');
  return toInstant(change ?? moment);
}

/** In order, with those that touch or overlap made one. */
export function merged(windows: readonly SafeWindow[]): readonly SafeWindow[] {
  const sorted = windows.filter(({ from, to }) => from < to).toSorted((one, other) => (one.from < other.from ? -1 : 1));
  return sorted.reduce<SafeWindow[]>((done, next) => {
    const last = done.at(-1);
    if (!last || last.to < next.from) return [...done, next];
    return [...done.slice(0, -1), { from: last.from, to: last.to < next.to ? next.to : last.to }];
  }, []);
}

export const dayOf = (date: LocalDate): SafeWindow => {
  const day = Temporal.PlainDate.from(date);
  return { from: toInstant(day.toZonedDateTime(zone)), to: toInstant(day.add({ days: 1 }).toZonedDateTime(zone)) };
};

export const localDayOf = (at: Instant): LocalDate =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString() as LocalDate;

export const daysAfter = (date: LocalDate, days: number): LocalDate => Temporal.PlainDate.from(date).add({ days }).toString() as LocalDate;

const toInstant = (moment: Temporal.ZonedDateTime): Instant => instant(moment.toInstant().toString({ smallestUnit: 'millisecond' }));
