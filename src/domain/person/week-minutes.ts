import type { SafeTime } from './contact-plan-shape';
import { weekdays } from './contact-plan-shape';

/** Stretches of the local week in minutes since Monday 00:00, for comparing plans; `to` exclusive. */
export type WeekStretch = { readonly from: number; readonly to: number };

const day = 24 * 60;
const week = 7 * day;

export function toStretches(safeTimes: readonly SafeTime[]): readonly WeekStretch[] {
  const all = safeTimes.flatMap(({ days, from, to }) =>
    days.flatMap((name) => {
      const start = weekdays.indexOf(name) * day + minutesOf(from);
      const end = weekdays.indexOf(name) * day + minutesOf(to) + (to <= from ? day : 0);
      return end <= week
        ? [{ from: start, to: end }]
        : [
            { from: start, to: week },
            { from: 0, to: end - week },
          ];
    }),
  );
  return joined(all);
}

/** What lies in both. */
export const inBoth = (some: readonly WeekStretch[], others: readonly WeekStretch[]): readonly WeekStretch[] =>
  some.flatMap((one) =>
    others.map((other) => ({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) })).filter(({ from, to }) => from < to),
  );

/** Cut at each midnight, so that every piece names one day. */
export const toSafeTimes = (stretches: readonly WeekStretch[]): SafeTime[] =>
  weekdays.flatMap((name, index) =>
    inBoth(stretches, [{ from: index * day, to: (index + 1) * day }]).map(({ from, to }) => ({
      days: [name],
      from: clockOf(from % day),
      to: clockOf(to % day),
    })),
  );

function joined(stretches: readonly WeekStretch[]): readonly WeekStretch[] {
  const sorted = stretches.filter(({ from, to }) => from < to).toSorted((one, other) => one.from - other.from);
  return sorted.reduce<WeekStretch[]>((done, next) => {
    const last = done.at(-1);
    if (!last || last.to < next.from) return [...done, next];
    return [...done.slice(0, -1), { from: last.from, to: Math.max(last.to, next.to) }];
  }, []);
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
