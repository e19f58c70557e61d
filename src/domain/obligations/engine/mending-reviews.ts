import type { EventId } from '../../../kernel/ids';
import { fact } from '../../support-case/fact';
import { obligationRejudged } from '../events';
import { endDuty } from './ending';
import type { Obligation } from './owed';
import { isOwed } from './owed';
import type { Reckoning } from './reckoning';
import { naming, pinnedRule, tell } from './reckoning';
import { breachIfOverdue } from './telling';

const reviewsOf = (reckoning: Reckoning, duty: Obligation) => pinnedRule(reckoning, duty)?.pack.reviews;

/**
 * Law 5: where a review turned out to have been at another time than was written, the next one is still due exactly once: the sooner of
 * several, or the last that had given way to what is now done.
 */
export function mendReviews(reckoning: Reckoning, because: EventId): void {
  const { status, firstReview } = reckoning.standing;
  if (status === 'CLOSED' || status === 'DUPLICATE' || firstReview !== 'DONE') return;
  const next = reckoning.owed.obligations.filter((duty) => {
    const reviews = reviewsOf(reckoning, duty);
    return reviews !== undefined && [reviews.next, reviews.broughtForward].includes(duty.rule);
  });
  const owed = next.filter(isOwed).toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : 1));
  for (const duty of owed.slice(1)) endDuty(reckoning, duty, 'CAUSE_CORRECTED', { eventId: because, endedAt: reckoning.at });
  if (owed.length === 0) revive(reckoning, next, because);
}

function revive(reckoning: Reckoning, next: readonly Obligation[], because: EventId): void {
  const last = next
    .filter((duty) => duty.status === 'REPLACED' || duty.endedBecause === 'CAUSE_CORRECTED')
    .toSorted((one, other) => (one.startedAt < other.startedAt ? -1 : 1))
    .at(-1);
  if (!last) return;
  tell(reckoning, fact(obligationRejudged, { ...naming(last), because, result: { status: 'OPEN' }, rejudgedAt: reckoning.at }));
  breachIfOverdue(reckoning, last);
}
