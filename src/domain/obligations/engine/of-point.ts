import type { EventId } from '../../../kernel/ids';
import type { ObligationDataOf } from '../events';
import { obligationDeclined, obligationWaived } from '../events';
import { fact } from '../../support-case/fact';
import type { Obligation } from './owed';
import { isOwed } from './owed';
import type { Reckoning } from './reckoning';
import { naming, tell } from './reckoning';

type At<Key extends string> = { readonly eventId: EventId; readonly point: string } & Record<
  Key,
  ObligationDataOf<'ObligationMet'>['metAt']
>;

/** What is owed under one point of the promise: duties of the rules that it names. */
const owedUnder = ({ owed, standing }: Reckoning, code: string): readonly Obligation[] => {
  const evidence = standing.promise?.points.find((point) => point.code === code)?.evidence ?? [];
  return owed.obligations.filter((duty) => evidence.includes(duty.rule) && isOwed(duty) && duty.breachedAt === undefined);
};

/** By the victim: a decline is never a breach, and what was missed before stays missed. */
export function declinePoint(reckoning: Reckoning, { eventId, point, occurredAt }: At<'occurredAt'>): void {
  for (const duty of owedUnder(reckoning, point)) {
    tell(reckoning, fact(obligationDeclined, { ...naming(duty), by: eventId, declinedAt: occurredAt }));
  }
}

export function setPointAside(
  reckoning: Reckoning,
  {
    eventId,
    point,
    setAsideAt,
    approver,
  }: At<'setAsideAt'> & { readonly approver: NonNullable<ObligationDataOf<'ObligationWaived'>['approvedBy']> },
): void {
  for (const duty of owedUnder(reckoning, point)) {
    tell(reckoning, fact(obligationWaived, { ...naming(duty), waivedAt: setAsideAt, by: eventId, approvedBy: approver }));
  }
}
