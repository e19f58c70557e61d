import type { CaseId, StaffId } from '../../kernel/ids';
import type { Instant, LocalDate } from '../../kernel/instant';
import type { Personal } from '../../kernel/personal';
import type { ReviewDataOf } from './events';
import type { ActionId, ConcernId, DecisionId } from './events-meeting';

type Words = Personal;
export type Figure = { readonly table: string; readonly row: string; readonly lpu?: string | undefined };

export type Decision = {
  readonly decisionId: DecisionId;
  readonly what: Words;
  readonly about?: Figure | undefined;
  readonly recordedAt: Instant;
};
export type FollowUp = {
  readonly state: 'GOING_ON' | 'DONE' | 'DROPPED';
  readonly words?: Words | undefined;
  /** The new day, where it was moved. */
  readonly dueOn?: LocalDate | undefined;
  readonly at: Instant;
  readonly by: StaffId;
};
export type Action = {
  readonly actionId: ActionId;
  readonly what: Words;
  readonly owner: StaffId;
  /** As moved since. */
  readonly dueOn: LocalDate;
  readonly aim: string;
  readonly figure?: Figure | undefined;
  readonly agreedAt: Instant;
  readonly followUps: readonly FollowUp[];
};
export type Concern = {
  readonly concernId: ConcernId;
  readonly raisedBy: Words;
  readonly said: Words;
  readonly raisedOn: LocalDate;
  readonly did?: Words | undefined;
  readonly cameOfIt?: Words | undefined;
  readonly answeredAt?: Instant | undefined;
  /** No answer came since it was published. */
  readonly isPublishedAsItStands?: boolean | undefined;
  /** What community groups read: the texts of the answer that was given then. */
  readonly published?: { readonly at: Instant; readonly did: Words; readonly cameOfIt?: Words | undefined } | undefined;
};
export type SampledCase = {
  readonly caseId: CaseId;
  readonly summary?: { readonly text: Words; readonly writtenBy: StaffId; readonly writtenAt: Instant } | undefined;
  readonly check?:
    { readonly result: 'PASSED' | 'RETURNED'; readonly reason?: Words | undefined; readonly by: StaffId; readonly at: Instant } | undefined;
  readonly recognisedBy: readonly StaffId[];
  readonly scores: readonly {
    readonly question: string;
    readonly score: number;
    readonly words?: Words | undefined;
    readonly member: StaffId;
    readonly at: Instant;
  }[];
};

/** One quarter's meeting: its pack once it is frozen, what was decided, what the community said, and what the panel read. */
export type QuarterlyReviewState = {
  readonly period?: string;
  readonly pack?: Omit<ReviewDataOf<'PackFrozen'>, 'figures' | 'published'>;
  readonly decisions: readonly Decision[];
  readonly actions: readonly Action[];
  readonly concerns: readonly Concern[];
  readonly sample?: Omit<ReviewDataOf<'ScrutinySampleDrawn'>, 'cases'> & { readonly cases: readonly SampledCase[] };
  readonly questions: readonly { readonly code: string; readonly text: Words }[];
};

export const noReview: QuarterlyReviewState = { decisions: [], actions: [], concerns: [], questions: [] };

/** Done or dropped: it comes back at no meeting. */
export const isOver = ({ followUps }: Pick<Action, 'followUps'>): boolean => (followUps.at(-1)?.state ?? 'GOING_ON') !== 'GOING_ON';

/** Neither done nor dropped, and the day by which it was to be done is past. */
export const isOverdue = (action: Pick<Action, 'followUps' | 'dueOn'>, today: LocalDate): boolean =>
  !isOver(action) && action.dueOn < today;
