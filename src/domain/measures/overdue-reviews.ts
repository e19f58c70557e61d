import type { Instant } from '../../kernel/instant';
import { endOfMonth, type Month, monthAt } from '../figures/month';
import type { CaseRecord, DutyFact } from './case-record';
import { dutyResult } from './duty-result';
import { hoursBetween } from './hours-between';
import type { AsKnown } from './measure';

/** How long overdue, each with the most hours in it. */
const bands: readonly (readonly [string, number])[] = [
  ['UP_TO_1_DAY', 24],
  ['UP_TO_7_DAYS', 7 * 24],
  ['UP_TO_28_DAYS', 28 * 24],
  ['OVER_28_DAYS', Infinity],
];
export const overdueBands = bands.map(([band]) => band);

/** The reviews by which the Inspector keeps a case in view (law 5). */
export const reviewChain: readonly string[] = ['INSPECTOR_FIRST_REVIEW', 'INSPECTOR_NEXT_REVIEW', 'REVIEW_BROUGHT_FORWARD'];

export type OverdueReview = { readonly rule: string; readonly band: string; readonly month: Month };

/**
 * The Inspector's reviews that were overdue and not done at the end of each month; of a month that is not over, at the instant of the
 * figures. By when things happened, whenever they were written down.
 */
export function* overdueReviews({ duties }: CaseRecord, { at, months }: AsKnown): Generator<OverdueReview> {
  for (const duty of duties) {
    if (!reviewChain.includes(duty.rule) || duty.dueAt > at || dutyResult(duty, at) === 'ended') continue;
    const [due, done] = [monthAt(duty.dueAt), doneIn(duty)];
    if (done !== undefined && done <= due) continue;
    for (const month of months) {
      if (month < due || (done !== undefined && month >= done)) continue;
      yield { rule: duty.rule, band: bandOf(hoursBetween(duty.dueAt, earlier(endOfMonth(month), at))), month };
    }
  }
}

function doneIn({ metAt, doneWithAt }: DutyFact): Month | undefined {
  const done = metAt ?? doneWithAt;
  return done === undefined ? undefined : monthAt(done);
}

const earlier = (one: Instant, other: Instant): Instant => (one < other ? one : other);
const bandOf = (hours: number): string => bands.find(([, most]) => hours <= most)?.[0] ?? '';
