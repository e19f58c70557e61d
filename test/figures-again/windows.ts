import { dayOf, monthLater, monthsBetween } from './london';

export type Windows = Readonly<Record<'period' | 'before' | 'yearBefore' | 'rollingYear', readonly string[]>>;

/** The period, as many months before it, the same months a year earlier, and the twelve that end with it. */
export function windowsOf({ from, to }: { readonly from: string; readonly to: string }): Windows {
  const period = monthsBetween(from, to);
  return {
    period,
    before: period.map((month) => monthLater(month, -period.length)),
    yearBefore: period.map((month) => monthLater(month, -12)),
    rollingYear: monthsBetween(monthLater(to, -11), to),
  };
}

/** Two years of single months, ending with the period; none that had not begun. */
export const runMonthsOf = ({ to }: { readonly to: string }, knownAt: string): readonly string[] =>
  monthsBetween(monthLater(to, -23), to).filter((month) => month <= dayOf(knownAt).slice(0, 7));

/** The first month of which the log holds the whole. */
export function logBeginsOf(firstRecordedAt: string): string {
  const day = dayOf(firstRecordedAt);
  return day.endsWith('-01') ? day.slice(0, 7) : monthLater(day.slice(0, 7), 1);
}
