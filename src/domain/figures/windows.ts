import type { Instant } from '../../kernel/instant';
import { type Month, monthAfter, monthAt, monthsFrom, startOfMonth } from './month';
import { periodBefore, type ReportingPeriod, rollingYear, yearBefore } from './reporting-period';

export type WindowName = 'period' | 'before' | 'yearBefore' | 'rollingYear';
export type Windows = { readonly period: readonly Month[] } & { readonly [W in Exclude<WindowName, 'period'>]?: readonly Month[] };

/** Of a run chart. */
const longestRun = 24;

const monthsOf = ({ from, to }: ReportingPeriod): readonly Month[] => monthsFrom(from, to);

/** What the period is compared with; a window that begins before the log does is left out, for of such a one nothing is known. */
export function windowsOf(period: ReportingPeriod, logBegins: Month | null): Windows {
  const known = (window: ReportingPeriod): readonly Month[] | undefined =>
    logBegins !== null && window.from >= logBegins ? monthsOf(window) : undefined;
  const [before, lastYear, rolling] = [known(periodBefore(period)), known(yearBefore(period)), known(rollingYear(period))];
  return {
    period: monthsOf(period),
    ...(before && { before }),
    ...(lastYear && { yearBefore: lastYear }),
    ...(rolling && { rollingYear: rolling }),
  };
}

/** The two years that end with the period, as far as they had come at that instant: of a month that had not begun nothing is known. */
export function runMonths({ to }: ReportingPeriod, knownAt: Instant): readonly Month[] {
  const begun = monthAt(knownAt);
  return monthsFrom(monthAfter(to, 1 - longestRun), begun < to ? begun : to);
}

/** Every month that any window needs, in order and without a gap. */
export function countedMonths(period: ReportingPeriod): readonly Month[] {
  const windows = [period, periodBefore(period), yearBefore(period), rollingYear(period)];
  const begins = [...windows.map(({ from }) => from), monthAfter(period.to, 1 - longestRun)].sort()[0] ?? period.from;
  return monthsFrom(begins, period.to);
}

/** What lies before it counts in no window. */
export const countedSince = (period: ReportingPeriod): Instant => startOfMonth(countedMonths(period)[0] ?? period.from);
