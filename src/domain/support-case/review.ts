import { accepted, refused } from '../../kernel/decider';
import type { DirectionId, ObligationId, StaffId } from '../../kernel/ids';
import type { Instant, LocalDate } from '../../kernel/instant';
import { plain } from '../../kernel/personal';
import type { ReviewType } from '../reference-data/review-types';
import type { Risk } from '../reference-data/risk-levels';
import { mayHaveNoPart } from './parts';
import type { CaseDecision, CommandOf, Evolvers } from './concern';
import type { CaseworkEvent } from './events';
import { riskAssessed } from './events-casework';
import { directionGiven, reviewExempted, reviewRecorded } from './events-review';
import { fact } from './fact';
import type { Relation } from './judges';
import { exemptingPost, notIndependent, outOfTurn, reviewingPost } from './judges';
import type { SupportCaseRefusal } from './refusal';
import { firstRefusal } from './refusal';
import type { OpenedCase } from './state';
import { happened, localDay, needsReason } from './times';

type Directed = { readonly directionId: DirectionId; readonly what: string; readonly to: StaffId; readonly dueAt: Instant };

export type RecordReview = CommandOf<
  'RecordReview',
  {
    readonly type: ReviewType;
    readonly occurredAt: Instant;
    readonly standardMet: boolean;
    readonly findings: string;
    readonly risk?: Risk | undefined;
    readonly directions?: readonly Directed[] | undefined;
    readonly nextReviewOn?: LocalDate | undefined;
    /** What is said of each miss, by the duty that was missed. */
    readonly missesAnswered?: readonly { readonly obligationId: ObligationId; readonly answer: string }[] | undefined;
    readonly relations?: readonly Relation[] | undefined;
  }
>;
export type ExemptFirstReview = CommandOf<
  'ExemptFirstReview',
  { readonly reason: string; readonly relations?: readonly Relation[] | undefined }
>;

const directionFault = (state: OpenedCase, { to, dueAt, what }: Directed, occurredAt: Instant): SupportCaseRefusal | undefined =>
  needsReason(what, 'directions') ??
  (dueAt <= occurredAt ? { code: 'DIRECTION_DUE_IN_PAST', field: 'directions' } : mayHaveNoPart(state, to, 'directions'));

const missUnknown = (state: OpenedCase, answered: RecordReview['data']['missesAnswered'] = []): SupportCaseRefusal | undefined =>
  answered.every(({ obligationId }) => state.owed.obligations.some((duty) => duty.obligationId === obligationId))
    ? undefined
    : { code: 'OBLIGATION_NOT_FOUND', field: 'missesAnswered' };

/** Rights are judged at the instant of the act: by the posts held now, in the unit that is responsible now. */
export function recordReview({ by, at, data: review }: RecordReview, state: OpenedCase): CaseDecision {
  const { type, occurredAt, findings, nextReviewOn, directions = [] } = review;
  const dependent = notIndependent(state, by, review.relations);
  if (dependent) return refused(dependent);
  const post = reviewingPost(state, by, type);
  if (!post) return refused({ code: 'REVIEWER_LACKS_POST', field: 'type' });
  const inPast: SupportCaseRefusal | undefined =
    nextReviewOn !== undefined && nextReviewOn < localDay(at) ? { code: 'NEXT_REVIEW_IN_PAST', field: 'nextReviewOn' } : undefined;
  const fault = firstRefusal(
    outOfTurn(state, type),
    happened(at, occurredAt),
    needsReason(findings, 'findings'),
    inPast,
    missUnknown(state, review.missesAnswered),
    ...directions.map((direction) => directionFault(state, direction, occurredAt)),
  );
  if (fault) return refused(fault);
  const risk = review.risk === 'NOT_ASSESSED' ? undefined : review.risk;
  const text = (said: string) => plain(state.subjectId, said);
  return accepted<CaseworkEvent>(
    fact(reviewRecorded, {
      type,
      occurredAt,
      reviewedBy: by.staffId,
      role: post.role,
      standardMet: review.standardMet,
      findings: text(findings),
      risk,
      directionIds: directions.map(({ directionId }) => directionId),
      missesAnswered: review.missesAnswered?.map(({ obligationId, answer }) => ({ obligationId, answer: text(answer) })),
      nextReviewOn,
    }),
    ...(risk ? [fact(riskAssessed, { risk, was: state.risk, source: 'REVIEW', occurredAt, assessedBy: by.staffId })] : []),
    ...directions.map(({ directionId, what, to, dueAt }) =>
      fact(directionGiven, { directionId, what: text(what), to, dueAt, givenAt: occurredAt, givenBy: by.staffId }),
    ),
  );
}

/** Law 5: by the senior lead or by an Inspector of another unit, never by the one who would have to do the review. */
export function exemptFirstReview({ by, at, data: { reason, relations } }: ExemptFirstReview, state: OpenedCase): CaseDecision {
  const fault = firstRefusal(notIndependent(state, by, relations), needsReason(reason));
  if (fault) return refused(fault);
  if (state.firstReview === 'DONE') return refused({ code: 'FIRST_REVIEW_ALREADY_DONE' });
  if (state.firstReview === 'EXEMPT') return accepted();
  const post = exemptingPost(state, by);
  if (!post) return refused({ code: 'EXEMPTION_BY_OWN_INSPECTOR' });
  return accepted(
    fact(reviewExempted, { reason: plain(state.subjectId, reason), exemptedAt: at, exemptedBy: by.staffId, role: post.role }),
  );
}

export const reviewEvolvers: Evolvers<'ReviewRecorded' | 'ReviewExempted'> = {
  ReviewRecorded: (state, { type }) => ({
    ...state,
    firstReview: type === 'INSPECTOR_FIRST' ? 'DONE' : state.firstReview,
    closureReviewed: state.closureReviewed || type === 'CLOSURE',
  }),
  ReviewExempted: (state) => ({ ...state, firstReview: 'EXEMPT' }),
};
