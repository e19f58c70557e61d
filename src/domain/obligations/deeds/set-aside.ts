import { accepted, refused } from '../../../kernel/decider';
import { plain } from '../../../kernel/personal';
import type { By } from '../../support-case/by';
import type { OwingDecision } from '../../support-case/concern';
import { fact } from '../../support-case/fact';
import type { SupportCaseRefusal } from '../../support-case/refusal';
import { firstRefusal } from '../../support-case/refusal';
import type { OpenedCase } from '../../support-case/state';
import { happened, needsReason } from '../../support-case/times';
import type { Obligation } from '../engine/owed';
import { isOwed } from '../engine/owed';
import { naming } from '../engine/reckoning';
import { obligationDeclined, obligationWaived } from '../events';
import type { PolicyPack } from '../policy-pack/policy-pack';
import type { Rule } from '../policy-pack/rule-shape';
import type { Terms } from '../terms';
import type { DeclineObligation, WaiveObligation } from './commands';
import { pinnedDutyIn } from './duty-in';

const notOwed = (duty: Obligation): SupportCaseRefusal | undefined => (isOwed(duty) ? undefined : { code: 'OBLIGATION_NOT_OPEN' });

const isReview = ({ reviews }: PolicyPack, rule: string): boolean => [reviews.first, reviews.next, reviews.broughtForward].includes(rule);

/** Whoever has to do it, by name or by their part in the case, does not set it aside. */
const isResponsible = (state: OpenedCase, by: By, duty: Obligation, rule: Rule): boolean =>
  duty.responsible === by.staffId ||
  state.access.appointed.some(({ staffId, role }) => staffId === by.staffId && role === rule.owedBy) ||
  (rule.owedBy === 'INSPECTOR' && by.posts.some(({ role, lpu }) => role === 'INSPECTOR' && lpu === state.access.responsibleLpu));

/** Not owed after all, on the word of an Inspector or the senior lead. The chain of reviews has its own exemption (law 5). */
export function waiveObligation({ by, at, data }: WaiveObligation, state: OpenedCase, terms: Terms): OwingDecision {
  const pinned = pinnedDutyIn(state, data.obligationId, terms);
  if (!pinned) return refused({ code: 'OBLIGATION_NOT_FOUND', field: 'obligationId' });
  const { duty, pack, rule } = pinned;
  if (duty.status === 'WAIVED') return accepted();
  const ofReviews: SupportCaseRefusal | undefined = isReview(pack, duty.rule) ? { code: 'REVIEW_CANNOT_BE_WAIVED' } : undefined;
  const own: SupportCaseRefusal | undefined = isResponsible(state, by, duty, rule) ? { code: 'APPROVER_IS_RESPONSIBLE' } : undefined;
  const fault = firstRefusal(notOwed(duty), ofReviews, own, needsReason(data.reason));
  if (fault) return refused(fault);
  const waived = { waivedAt: at, reason: plain(state.subjectId, data.reason), approvedBy: by.staffId };
  return accepted(fact(obligationWaived, { ...naming(duty), ...waived }));
}

/** By the person, in their words: contact and support are theirs to decline. */
export function declineObligation({ by, at, data }: DeclineObligation, state: OpenedCase, terms: Terms): OwingDecision {
  const pinned = pinnedDutyIn(state, data.obligationId, terms);
  if (!pinned) return refused({ code: 'OBLIGATION_NOT_FOUND', field: 'obligationId' });
  const { duty, rule } = pinned;
  if (duty.status === 'DECLINED') return accepted();
  const theirs = rule.isContact || rule.declinedBy;
  const notTheirs: SupportCaseRefusal | undefined = theirs && !rule.roundTheClock ? undefined : { code: 'ONLY_CONTACT_CAN_BE_DECLINED' };
  const fault = firstRefusal(notOwed(duty), notTheirs, happened(at, data.occurredAt), needsReason(data.words, 'words'));
  if (fault) return refused(fault);
  const declined = { declinedAt: data.occurredAt, words: plain(state.subjectId, data.words), takenBy: by.staffId, how: data.how };
  return accepted(fact(obligationDeclined, { ...naming(duty), ...declined }));
}
