import type { LocalDate } from '../kernel/instant';
import { monthAfter, type Month } from './figures/month';
import { codeOfRun, periodBefore, periodOf } from './figures/reporting-period';

/** The financial quarter of a day: April to June 2026 is `2026-27-Q1`. */
export function quarterOf(day: LocalDate): string {
  const month = day.slice(0, 7) as Month;
  const from = monthAfter(month, -((Number(month.slice(5)) - 1) % 3));
  return codeOfRun(from, monthAfter(from, 2));
}

/** The one before: of `2026-27-Q1` it is `2025-26-Q4`. Throws a TypeError on what names no quarter. */
export function quarterBefore(quarter: string): string {
  const period = periodOf(quarter);
  if (!period) throw new TypeError('a quarter is written 2026-27-Q1');
  return periodBefore(period).code;
}
