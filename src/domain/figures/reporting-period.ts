import type { Instant } from '../../kernel/instant';
import { endOfMonth, isMonth, type Month, monthAfter, monthsFrom, startOfMonth } from './month';

/**
 * A run of whole months, both ends included. `code` is `2026-27-Q2` for a financial quarter (April to June is Q1), else
 * `2026-04..2026-09`.
 */
export type ReportingPeriod = { readonly code: string; readonly from: Month; readonly to: Month };

const quarterCode = /^(\d{4})-(\d{2})-Q([1-4])$/;
const runCode = /^(\d{4}-\d{2})\.\.(\d{4}-\d{2})$/;
/** Years; a longer run is a slip of the keys. */
const longestRun = 120;

/** Reads a code; undefined where it names no period (`2026-28-Q1`, a run that ends before it begins, more than ten years). */
export function periodOf(code: string): ReportingPeriod | undefined {
  const quarter = quarterCode.exec(code);
  if (quarter) {
    const [, begins = '', ends = '', number = ''] = quarter;
    if ((Number(begins) + 1) % 100 !== Number(ends)) return undefined;
    const from = monthAfter(`${begins}-04` as Month, (Number(number) - 1) * 3);
    return isMonth(from) ? { code, from, to: monthAfter(from, 2) } : undefined;
  }
  const [, from = '', to = ''] = runCode.exec(code) ?? [];
  if (!isMonth(from) || !isMonth(to) || to < from || monthsFrom(from, to).length > longestRun) return undefined;
  return { code: codeOfRun(from, to), from, to };
}

/** A run of months by its own name: the quarter that it is, if it is one. */
export function codeOfRun(from: Month, to: Month): string {
  const number = Number(from.slice(5));
  if (to !== monthAfter(from, 2) || ![1, 4, 7, 10].includes(number)) return `${from}..${to}`;
  const begins = Number(from.slice(0, 4)) - (number === 1 ? 1 : 0);
  return `${String(begins)}-${String(begins + 1).slice(2)}-Q${String(number === 1 ? 4 : (number - 1) / 3)}`;
}

export const isQuarter = ({ code }: ReportingPeriod): boolean => quarterCode.test(code);

/** As many months earlier: by its own length (the period before) or by a year. */
export function shifted(period: ReportingPeriod, months: number): ReportingPeriod {
  const [from, to] = [monthAfter(period.from, months), monthAfter(period.to, months)];
  return { code: codeOfRun(from, to), from, to };
}

export const lengthOf = ({ from, to }: ReportingPeriod): number => monthsFrom(from, to).length;
export const periodBefore = (period: ReportingPeriod): ReportingPeriod => shifted(period, -lengthOf(period));
export const yearBefore = (period: ReportingPeriod): ReportingPeriod => shifted(period, -12);

/** The twelve months that end with it. */
export function rollingYear({ to }: ReportingPeriod): ReportingPeriod {
  const from = monthAfter(to, -11);
  return { code: codeOfRun(from, to), from, to };
}

/** First and last instant, in London. */
export const startOf = ({ from }: ReportingPeriod): Instant => startOfMonth(from);
export const endOf = ({ to }: ReportingPeriod): Instant => endOfMonth(to);
