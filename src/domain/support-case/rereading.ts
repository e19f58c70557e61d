import { accepted, refused } from '../../kernel/decider';
import type { EventId } from '../../kernel/ids';
import { plain } from '../../kernel/personal';
import type { Stamp } from '../obligations/engine/recorded';
import { quarterOf } from '../quarter';
import type { By } from './by';
import type { CaseDecision, CommandOf } from './concern';
import type { CaseworkEvent } from './events';
import { reviewReread } from './events-review';
import { fact } from './fact';
import type { Relation } from './judges';
import { notIndependent } from './judges';
import type { OpenedCase, SupportCaseState } from './state';
import { responsibleLpu } from './state';
import { localDay, needsReason } from './times';

export type RereadReview = CommandOf<
  'RereadReview',
  {
    readonly reviewEventId: EventId;
    readonly standardMet: boolean;
    readonly findings: string;
    readonly relations?: readonly Relation[] | undefined;
  }
>;

/** Into a colleague's case Inspectors are let by name, from wherever: there every other one is another unit's. */
const isOfAnotherUnit = (state: OpenedCase, { posts }: By): boolean => {
  const inspecting = posts.filter(({ role }) => role === 'INSPECTOR');
  if (state.access.staffVictim) return inspecting.length > 0;
  return inspecting.length > 0 && inspecting.every(({ lpu }) => lpu !== responsibleLpu(state));
};

/** Law 6 holds for the second reader as for the first; it judges the standard anew and meets nothing. */
export function rereadReview({ by, at, data }: RereadReview, state: OpenedCase): CaseDecision {
  const { reviewEventId, standardMet, findings, relations } = data;
  const dependent = notIndependent(state, by, relations);
  if (dependent) return refused(dependent);
  const review = state.reviews.find(({ eventId }) => eventId === reviewEventId);
  if (!review) return refused({ code: 'ENTRY_NOT_FOUND' });
  if (state.sealed.includes(reviewEventId)) return refused({ code: 'ENTRY_SEALED' });
  if (review.reviewedBy === by.staffId || !isOfAnotherUnit(state, by)) return refused({ code: 'REREAD_BY_OWN_UNIT' });
  if (review.rereadBy !== undefined) return review.rereadBy === by.staffId ? accepted() : refused({ code: 'REVIEW_ALREADY_REREAD' });
  const fault = needsReason(findings, 'findings');
  if (fault) return refused(fault);
  return accepted(
    fact(reviewReread, {
      reviewEventId,
      quarter: quarterOf(localDay(review.occurredAt)),
      standardMet,
      findings: plain(state.subjectId, findings),
      agrees: standardMet === review.standardMet,
      readBy: by.staffId,
      readAt: at,
    }),
  );
}

/** Keeps the Inspector's reviews of a case by the ids under which they stand in the log. */
export function evolveReviews(state: SupportCaseState, event: CaseworkEvent & Partial<Stamp>): SupportCaseState {
  if (state.status === 'NOT_OPENED') return state;
  if (event.type === 'ReviewReread') {
    const { reviewEventId, readBy } = event.data;
    return { ...state, reviews: state.reviews.map((known) => (known.eventId === reviewEventId ? { ...known, rereadBy: readBy } : known)) };
  }
  if (event.type !== 'ReviewRecorded' || event.data.type === 'SUPERVISOR' || event.eventId === undefined) return state;
  const { occurredAt, reviewedBy, standardMet } = event.data;
  return { ...state, reviews: [...state.reviews, { eventId: event.eventId, occurredAt, reviewedBy, standardMet }] };
}
