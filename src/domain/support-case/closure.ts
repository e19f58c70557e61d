import { accepted, refused } from '../../kernel/decider';
import type { Instant } from '../../kernel/instant';
import { plain } from '../../kernel/personal';
import type { CaseDecision, CommandOf, Evolvers } from './concern';
import { caseClosed, caseReopened, closureProposed, closureReturned } from './events-review';
import { fact, words } from './fact';
import type { Relation } from './judges';
import { notIndependent, reviewingPost } from './judges';
import { outcomeInUse } from './key-event';
import type { By } from './by';
import type { ClosureBlock, SupportCaseRefusal } from './refusal';
import { firstRefusal } from './refusal';
import type { OpenedCase } from './state';
import { undisposed } from '../promise/undisposed';
import { closureConfirmed } from './events-staff-victim';
import { happened, needsReason } from './times';

type Ending = { readonly occurredAt: Instant; readonly outcomeType?: number | undefined; readonly reason?: string | undefined };
type Judged = { readonly relations?: readonly Relation[] | undefined };

export type ProposeClosure = CommandOf<'ProposeClosure', Ending>;
export type ReturnClosure = CommandOf<'ReturnClosure', { readonly occurredAt: Instant; readonly reason: string } & Judged>;
export type CloseCase = CommandOf<'CloseCase', Ending & Judged>;
export type ConfirmClosure = CommandOf<'ConfirmClosure', { readonly occurredAt: Instant; readonly note?: string | undefined } & Judged>;
export type ReopenCase = CommandOf<'ReopenCase', { readonly occurredAt: Instant; readonly reason: string }>;

/** What a case still needs before an Inspector can close it; empty when nothing. */
export const closureBlocks = (state: OpenedCase, at: Instant): readonly ClosureBlock[] => {
  const blocks: readonly (readonly [ClosureBlock, boolean])[] = [
    ['FIRST_REVIEW_DUE', state.firstReview === 'DUE'],
    ['RISK_NOT_ASSESSED', state.risk === 'NOT_ASSESSED'],
    ['CLOSURE_REVIEW_DUE', !state.closureReviewed],
    ['DIRECTIONS_UNDISCHARGED', state.directions.some((direction) => !direction.discharged)],
    ['PROMISE_UNDISPOSED', undisposedPoints(state, at).length > 0],
    ['SENIOR_LEAD_CONFIRMATION_DUE', state.promise !== undefined && !state.closureConfirmed],
  ];
  return blocks.filter(([, stands]) => stands).map(([block]) => block);
};

/** Law 8: the points of the promise that nobody has disposed of yet; none in any other case. */
export const undisposedPoints = (state: OpenedCase, at: Instant): readonly string[] =>
  state.promise ? undisposed({ ...state.promise, owed: state.owed }, at).map(({ code }) => code) : [];

/** Law 6, and the Inspector of the unit that is responsible. */
const mayNotJudge = (state: OpenedCase, by: By, relations: readonly Relation[] | undefined): SupportCaseRefusal | undefined =>
  notIndependent(state, by, relations) ?? (reviewingPost(state, by, 'CLOSURE') ? undefined : { code: 'REVIEWER_LACKS_POST' });

export function proposeClosure({ by, at, data: { occurredAt, outcomeType, reason } }: ProposeClosure, state: OpenedCase): CaseDecision {
  if (state.status === 'CLOSURE_PROPOSED') return refused({ code: 'CLOSURE_ALREADY_PROPOSED' });
  const fault = happened(at, occurredAt) ?? outcomeInUse(outcomeType, occurredAt);
  return fault
    ? refused(fault)
    : accepted(fact(closureProposed, { occurredAt, by: by.staffId, outcomeType, reason: words(state, reason) }));
}

export function returnClosure({ by, at, data: { occurredAt, reason, relations } }: ReturnClosure, state: OpenedCase): CaseDecision {
  const fault = firstRefusal(mayNotJudge(state, by, relations), happened(at, occurredAt), needsReason(reason));
  return fault ? refused(fault) : accepted(fact(closureReturned, { occurredAt, by: by.staffId, reason: plain(state.subjectId, reason) }));
}

export function closeCase({ by, at, data: { occurredAt, outcomeType, reason, relations } }: CloseCase, state: OpenedCase): CaseDecision {
  const fault = mayNotJudge(state, by, relations) ?? happened(at, occurredAt) ?? outcomeInUse(outcomeType, occurredAt);
  if (fault) return refused(fault);
  const blocks = closureBlocks(state, at);
  if (blocks.length > 0) return refused({ code: 'CLOSURE_BLOCKED', blocks, ...pointsNamed(undisposedPoints(state, at)) });
  return accepted(fact(caseClosed, { occurredAt, by: by.staffId, outcomeType, reason: words(state, reason) }));
}

const pointsNamed = (points: readonly string[]): Pick<SupportCaseRefusal, 'points'> => (points.length > 0 ? { points } : {});

/** The senior lead, or the deputy where the lead cannot: after the review before closing, on all that it shows. */
export function confirmClosure({ by, at, data: { occurredAt, note, relations } }: ConfirmClosure, state: OpenedCase): CaseDecision {
  if (!state.promise) return refused({ code: 'NOT_A_STAFF_VICTIM_CASE' });
  if (state.closureConfirmed) return accepted();
  const points = undisposedPoints(state, at);
  const early: SupportCaseRefusal | undefined = state.closureReviewed
    ? undefined
    : { code: 'CLOSURE_BLOCKED', blocks: ['CLOSURE_REVIEW_DUE'] };
  const open: SupportCaseRefusal | undefined =
    points.length > 0 ? { code: 'CLOSURE_BLOCKED', blocks: ['PROMISE_UNDISPOSED'], points } : undefined;
  const fault = firstRefusal(notIndependent(state, by, relations), happened(at, occurredAt), early, open);
  return fault ? refused(fault) : accepted(fact(closureConfirmed, { note: words(state, note), occurredAt, by: by.staffId }));
}

export function reopenCase({ by, at, data: { occurredAt, reason } }: ReopenCase, state: OpenedCase): CaseDecision {
  const fault = firstRefusal(happened(at, occurredAt), needsReason(reason));
  return fault ? refused(fault) : accepted(fact(caseReopened, { occurredAt, by: by.staffId, reason: plain(state.subjectId, reason) }));
}

export const closureEvolvers: Evolvers<'ClosureProposed' | 'ClosureReturned' | 'ClosureConfirmed' | 'CaseClosed' | 'CaseReopened'> = {
  // A review before closing judges one proposal: the next proposal needs its own.
  ClosureProposed: (state) => ({ ...state, status: 'CLOSURE_PROPOSED', closureReviewed: false, closureConfirmed: false }),
  ClosureReturned: (state) => ({ ...state, status: 'OPEN', closureReviewed: false, closureConfirmed: false }),
  ClosureConfirmed: (state) => ({ ...state, closureConfirmed: true }),
  CaseClosed: (state) => ({ ...state, status: 'CLOSED' }),
  CaseReopened: (state) => ({ ...state, status: 'OPEN', closureReviewed: false, closureConfirmed: false }),
};
