import type { LocalDate } from '../kernel/instant';

/** The financial quarter of a day: April to June 2026 is `2026-27-Q1`. */
export function quarterOf(day: LocalDate): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const begins = month >= 4 ? year : year - 1;
  const number = Math.floor(((month + 8) % 12) / 3) + 1;
  return `${String(begins)}-${String(begins + 1).slice(2)}-Q${String(number)}`;
}

/** The one before: of `2026-27-Q1` it is `2025-26-Q4`. */
export function quarterBefore(quarter: string): string {
  const [begins, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(-1))];
  return number > 1 ? `${quarter.slice(0, -1)}${String(number - 1)}` : `${String(begins - 1)}-${String(begins).slice(2)}-Q4`;
}
