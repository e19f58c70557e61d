import type { EventOf } from '../event-definition';
import { actionAgreed, actionFollowedUp, concernAnswered, concernPublished, concernRaised, decisionRecorded } from './events-meeting';
import { packFrozen } from './events-pack';
import {
  caseRecognised,
  panelQuestionsSet,
  panelScoreGiven,
  scrutinySampleDrawn,
  scrutinySummaryChecked,
  scrutinySummaryWritten,
} from './events-scrutiny';

/** Everything that is ever written to `quarterlyReview-<period>`, for the registry. */
export const quarterlyReviewEvents = [
  packFrozen,
  decisionRecorded,
  actionAgreed,
  actionFollowedUp,
  concernRaised,
  concernAnswered,
  concernPublished,
  scrutinySampleDrawn,
  panelQuestionsSet,
  scrutinySummaryWritten,
  scrutinySummaryChecked,
  caseRecognised,
  panelScoreGiven,
] as const;

export type QuarterlyReviewEvent = EventOf<(typeof quarterlyReviewEvents)[number]>;
export type ReviewDataOf<Type extends QuarterlyReviewEvent['type']> = Extract<QuarterlyReviewEvent, { type: Type }>['data'];
