import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate } from '../../kernel/instant';
import { instant } from '../../kernel/instant';
import type { SafeTime, Weekday } from './contact-plan-shape';
import { weekdays } from './contact-plan-shape';

const zone = 'Europe/London';

/** A stretch of time: `from` inclusive, `to` exclusive. */
export type SafeWindow = { readonly from: Instant; readonly to: Instant };

const reckoned = new WeakMap<readonly SafeTime[], Map<LocalDate, readonly SafeWindow[]>>();
const daysReckoned = 40;

/**
 * The windows that begin on a local day. A time that the spring change skips is the moment of the change. In the hour that
 * comes twice in autumn, only its first coming counts where that is where a window ends, only its second where it begins:
 * a call is never made at a time that the person's clock does not show as safe.
 */
export function windowsBeginningOn(safeTimes: readonly SafeTime[], date: LocalDate): readonly SafeWindow[] {
  const days = reckoned.get(safeTimes) ?? new Map<LocalDate, readonly SafeWindow[]>();
  const known = days.get(date);
  if (known) return known;
  const found = reckon(safeTimes, date);
  if (days.size >= daysReckoned) days.clear();
  reckoned.set(safeTimes, days.set(date, found));
  return found;
}

/** Kept for as long as the plan is in memory, since every page of a day asks for the same few days again. */
function reckon(safeTimes: readonly SafeTime[], date: LocalDate): readonly SafeWindow[] {
  const day = Temporal.PlainDate.from(date);
  const weekday = weekdays[day.dayOfWeek - 1] as Weekday;
  return safeTimes
    .filter((time) => time.days.includes(weekday))
    .map(
      ({ from, to }) =>
        plainWindow(date, from, to) ?? windowOf(day.toPlainDateTime(from), (to <= from ? day.add({ days: 1 }) : day).toPlainDateTime(to)),
    );
}

/** On all but two days of a year a local time is so long after midnight: a hundred times quicker than asking the calendar. */
function plainWindow(date: LocalDate, from: string, to: string): SafeWindow | undefined {
  const ends = to <= from ? daysAfter(date, 1) : date;
  if (!isOrdinary(date) || !isOrdinary(ends)) return undefined;
  return { from: minutesAfter(dayOf(date).from, from), to: minutesAfter(dayOf(ends).from, to) };
}

const isOrdinary = (date: LocalDate): boolean => {
  const { from, to } = dayOf(date);
  return Temporal.Instant.from(to).epochMilliseconds - Temporal.Instant.from(from).epochMilliseconds === 24 * 3_600_000;
};

const minutesAfter = (midnight: Instant, clock: string): Instant => {
  const minutes = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return instant(Temporal.Instant.from(midnight).add({ minutes }).toString({ smallestUnit: 'millisecond' }));
};

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

const days = new Map<LocalDate, SafeWindow>();
const daysRemembered = 1_000;

/** From local midnight to local midnight. Remembered, since every page of a day asks again. */
export function dayOf(date: LocalDate): SafeWindow {
  const known = days.get(date);
  if (known) return known;
  const day = Temporal.PlainDate.from(date);
  const found = { from: toInstant(day.toZonedDateTime(zone)), to: toInstant(day.add({ days: 1 }).toZonedDateTime(zone)) };
  if (days.size >= daysRemembered) days.clear();
  days.set(date, found);
  return found;
}

export const localDayOf = (at: Instant): LocalDate =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString() as LocalDate;

export const daysAfter = (date: LocalDate, days: number): LocalDate => Temporal.PlainDate.from(date).add({ days }).toString() as LocalDate;

const toInstant = (moment: Temporal.ZonedDateTime): Instant => instant(moment.toInstant().toString({ smallestUnit: 'millisecond' }));
