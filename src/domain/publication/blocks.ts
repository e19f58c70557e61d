import { codeOfRun, periodOf, type ReportingPeriod, shifted } from '../figures/reporting-period';

/**
 * The longer periods that end with the quarter, by a calendar that never overlaps: the half of the financial year, the year, and two
 * years from an even one on. Shortest first; none where the quarter ends none.
 */
export function blocksEndedBy(quarter: ReportingPeriod): readonly ReportingPeriod[] {
  const number = numberOf(quarter);
  const lengths = number === 2 ? [2] : number !== 4 ? [] : isSecondYear(quarter) ? [2, 4, 8] : [2, 4];
  return lengths.map((length) => {
    const { from } = shifted(quarter, 3 * (1 - length));
    return { code: codeOfRun(from, quarter.to), from, to: quarter.to };
  });
}

/** The quarters of the two years by the calendar up to this one, which is the last of them. */
export function quartersSoFar(quarter: ReportingPeriod): readonly ReportingPeriod[] {
  const before = numberOf(quarter) - 1 + (isSecondYear(quarter) ? 4 : 0);
  return Array.from({ length: before + 1 }, (_, place) => shifted(quarter, 3 * (place - before)));
}

/** Whether the quarter lies in the longer period. */
export const isWithin = (quarter: ReportingPeriod, block: string): boolean => {
  const period = periodOf(block);
  return period !== undefined && period.from <= quarter.from && quarter.to <= period.to;
};

const numberOf = ({ code }: ReportingPeriod): number => Number(code.slice(-1));
const isSecondYear = ({ code }: ReportingPeriod): boolean => Number(code.slice(0, 4)) % 2 === 1;
