import type { Decider } from '../../kernel/decider';
import type { QuarterlyReviewCommand, QuarterlyReviewRefusal } from './commands';
import { decide } from './decide';
import type { QuarterlyReviewEvent } from './events';
import { evolve } from './evolve';
import { noReview, type QuarterlyReviewState } from './state';

/** One quarter's review: its pack, frozen, and what the meeting made of it. */
export const quarterlyReview: Decider<QuarterlyReviewCommand, QuarterlyReviewState, QuarterlyReviewEvent, QuarterlyReviewRefusal> = {
  initialState: noReview,
  decide,
  evolve,
};
