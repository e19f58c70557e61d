import { accepted, refused } from '../../kernel/decider';
import type { LpuCode } from '../../kernel/ids';
import { plain } from '../../kernel/personal';
import type { By } from './by';
import type { CaseDecision, CommandOf } from './concern';
import { responsibilityAccepted, responsibilityDeclined, responsibilityOffered, responsibilityOfferWithdrawn } from './events-people';
import { fact, words } from './fact';
import type { OpenedCase } from './state';
import { responsibleLpu } from './state';
import { needsReason } from './times';

type Nothing = Readonly<Record<string, never>>;
export type OfferResponsibility = CommandOf<'OfferResponsibility', { readonly to: LpuCode; readonly reason?: string | undefined }>;
export type AcceptResponsibility = CommandOf<'AcceptResponsibility', Nothing>;
export type DeclineResponsibility = CommandOf<'DeclineResponsibility', { readonly reason: string }>;
export type WithdrawResponsibilityOffer = CommandOf<'WithdrawResponsibilityOffer', Nothing>;

/** A unit is spoken for by its supervisors and inspectors, and by the senior lead. */
const speaksFor = (by: By, lpu: LpuCode): boolean =>
  by.posts.some(
    ({ role, lpu: unit }) => role === 'SENIOR_LEAD' || ((role === 'SUPERVISOR' || role === 'INSPECTOR') && (unit === null || unit === lpu)),
  );

export function offerResponsibility({ by, at, data: { to, reason } }: OfferResponsibility, state: OpenedCase): CaseDecision {
  const from = responsibleLpu(state);
  if (!speaksFor(by, from)) return refused({ code: 'NOT_YOUR_UNIT' });
  if (to === from) return refused({ code: 'RESPONSIBILITY_ALREADY_THERE', field: 'to' });
  if (state.access.offeredToLpu === to) return accepted();
  if (state.access.offeredToLpu !== undefined) return refused({ code: 'RESPONSIBILITY_OFFER_PENDING' });
  return accepted(fact(responsibilityOffered, { from, to, reason: words(state, reason), offeredAt: at, offeredBy: by.staffId }));
}

export function acceptResponsibility({ by, at }: AcceptResponsibility, state: OpenedCase): CaseDecision {
  const to = state.access.offeredToLpu;
  if (to === undefined) return refused({ code: 'RESPONSIBILITY_NOT_OFFERED' });
  if (!speaksFor(by, to)) return refused({ code: 'NOT_YOUR_UNIT' });
  return accepted(fact(responsibilityAccepted, { from: responsibleLpu(state), to, acceptedAt: at, acceptedBy: by.staffId }));
}

export function declineResponsibility({ by, at, data: { reason } }: DeclineResponsibility, state: OpenedCase): CaseDecision {
  const to = state.access.offeredToLpu;
  if (to === undefined) return refused({ code: 'RESPONSIBILITY_NOT_OFFERED' });
  if (!speaksFor(by, to)) return refused({ code: 'NOT_YOUR_UNIT' });
  const fault = needsReason(reason);
  if (fault) return refused(fault);
  return accepted(
    fact(responsibilityDeclined, {
      from: responsibleLpu(state),
      to,
      reason: plain(state.subjectId, reason),
      declinedAt: at,
      declinedBy: by.staffId,
    }),
  );
}

export function withdrawResponsibilityOffer({ by, at }: WithdrawResponsibilityOffer, state: OpenedCase): CaseDecision {
  const from = responsibleLpu(state);
  const to = state.access.offeredToLpu;
  if (to === undefined) return refused({ code: 'RESPONSIBILITY_NOT_OFFERED' });
  if (!speaksFor(by, from)) return refused({ code: 'NOT_YOUR_UNIT' });
  return accepted(fact(responsibilityOfferWithdrawn, { from, to, withdrawnAt: at, withdrawnBy: by.staffId }));
}
