import type { CaseRecord } from '../measures/case-record';
import type { AsKnown, Counted, Measure } from '../measures/measure';
import type { FiguresQuestion } from './figures-question';
import type { Month } from './month';
import { rollingYear } from './reporting-period';
import { countedMonths } from './windows';
import { monthsFrom } from './month';

/** What counting is told, for the public's cases and, of the rolling year alone, for those of staff victims. */
export type Counting = { readonly publicly: AsKnown; readonly ofStaff: AsKnown; readonly months: ReadonlySet<Month> };

export function countingOf({ period, knownAt, pack, reportsOf, personOf }: FiguresQuestion): Counting {
  const months = countedMonths(period);
  const { from, to } = rollingYear(period);
  const publicly: AsKnown = { at: knownAt, months, pack, reportsOf, personOf };
  return { publicly, ofStaff: { ...publicly, months: monthsFrom(from, to) }, months: new Set(months) };
}

/**
 * What one measure counts of one case. A duplicate counts nowhere: work went on in the other case. Staff victims stay out of every measure
 * but their own, and nobody else is in those.
 */
export function eachCounted(measure: Measure, record: CaseRecord, counting: Counting, take: (counted: Counted) => void): void {
  const isOfStaff = measure.about === 'STAFF_VICTIMS';
  if (record.status === 'DUPLICATE' || record.isStaffVictim !== isOfStaff) return;
  const { publicly, ofStaff, months } = counting;
  for (const counted of measure.count(record, isOfStaff ? ofStaff : publicly)) if (months.has(counted.month)) take(counted);
}
