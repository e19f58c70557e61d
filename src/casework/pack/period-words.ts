import { isQuarter, periodOf, type ReportingPeriod } from '../../domain/figures/reporting-period';
import { localDateWords } from '../../web-kit/filters/instant-words';

const known = new Map<string, string>();

/** `July 2026`. */
export function monthWords(month: string): string {
  const words = known.get(month) ?? localDateWords(`${month}-01`).slice(2);
  known.set(month, words);
  return words;
}

/** `July to September 2026`, `October 2026 to March 2027`, `July 2026`. */
export function monthsWords({ from, to }: Pick<ReportingPeriod, 'from' | 'to'>): string {
  if (from === to) return monthWords(from);
  const begins = from.slice(0, 4) === to.slice(0, 4) ? monthWords(from).slice(0, -5) : monthWords(from);
  return `${begins} to ${monthWords(to)}`;
}

/** `Quarter 2 of 2026-27 (July to September 2026)`; another run of months by its months alone. */
export function periodWords(period: ReportingPeriod): string {
  if (!isQuarter(period)) return monthsWords(period);
  const [year, number] = period.code.split('-Q');
  return `Quarter ${number ?? ''} of ${year ?? ''} (${monthsWords(period)})`;
}

/** The same of a period's code; the code itself where it names none. */
export function periodCodeWords(code: string): string {
  const period = periodOf(code);
  return period ? periodWords(period) : code;
}
