import type { EventId } from '../../../kernel/ids';
import type { ObligationDataOf } from '../events';
import { obligationWaived } from '../events';
import { fact } from '../../support-case/fact';
import { isOwed } from './owed';
import type { Reckoning } from './reckoning';
import { naming, pinnedRule, tell } from './reckoning';

type Waiver = ObligationDataOf<'ObligationWaived'>;
type SetAside = {
  readonly eventId: EventId;
  readonly point: string;
  readonly setAsideAt: Waiver['waivedAt'];
  readonly approver: NonNullable<Waiver['approvedBy']>;
};

/** Not applicable: what is owed for the point alone is waived. What was missed stays missed; what the law asks is owed whatever the point. */
export function setPointAside(reckoning: Reckoning, { eventId, point, setAsideAt, approver }: SetAside): void {
  for (const duty of reckoning.owed.obligations.filter((one) => isOwed(one) && one.breachedAt === undefined)) {
    if (pinnedRule(reckoning, duty)?.rule.forPoint !== point) continue;
    tell(reckoning, fact(obligationWaived, { ...naming(duty), waivedAt: setAsideAt, by: eventId, approvedBy: approver }));
  }
}
