import type { EventId } from '../../../kernel/ids';
import type { Instant } from '../../../kernel/instant';
import { fact } from '../../support-case/fact';
import type { ObligationDataOf } from '../events';
import { obligationEnded, obligationWaived } from '../events';
import type { Obligation } from './owed';
import { isOwed } from './owed';
import type { Reckoning } from './reckoning';
import { naming, pinnedRule, tell } from './reckoning';
import type { Rule } from '../policy-pack/rule-shape';
import { causeOf } from './matches';

type Because = ObligationDataOf<'ObligationEnded'>['because'];
type By = { readonly eventId: EventId; readonly endedAt: Instant };

/** What was missed stays missed; nobody has to do it any more. */
export const endDuty = (reckoning: Reckoning, duty: Obligation, because: Because, { eventId, endedAt }: By): void =>
  tell(reckoning, fact(obligationEnded, { ...naming(duty), because, by: eventId, endedAt }));

/** Ends what is owed, all or those that `which` picks. */
export function endOwed(
  reckoning: Reckoning,
  because: Because,
  by: By,
  which: (duty: Obligation, rule: Rule | undefined) => boolean = () => true,
): void {
  for (const duty of reckoning.owed.obligations.filter(isOwed)) {
    if (which(duty, pinnedRule(reckoning, duty)?.rule)) endDuty(reckoning, duty, because, by);
  }
}

export const causedByFact =
  (reckoning: Reckoning, caused: 'CLOSURE_PROPOSED' | 'CASE_CLOSED') =>
  (duty: Obligation): boolean =>
    causeOf(reckoning.owed, duty)?.fact === caused;

/** Law 5: the first review is not owed, on somebody's word who would not have to do it. */
export function waiveFirstReview(
  reckoning: Reckoning,
  { eventId, exemptedAt, exemptedBy }: { readonly eventId: EventId } & Pick<ExemptionFacts, 'exemptedAt' | 'exemptedBy'>,
): void {
  for (const duty of reckoning.owed.obligations.filter(isOwed)) {
    if (pinnedRule(reckoning, duty)?.pack.reviews.first !== duty.rule) continue;
    tell(reckoning, fact(obligationWaived, { ...naming(duty), waivedAt: exemptedAt, by: eventId, approvedBy: exemptedBy }));
  }
}

type ExemptionFacts = {
  readonly exemptedAt: Instant;
  readonly exemptedBy: NonNullable<ObligationDataOf<'ObligationWaived'>['approvedBy']>;
};
