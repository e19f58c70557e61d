import type { ReadReview } from '../../../../casework/second-readings/second-readings.projection';
import { caseReference } from '../../../../domain/support-case/case-reference';
import type { CaseId } from '../../../../kernel/ids';
import type { ReviewsToReadAnswer } from './reviews-to-read.answer';

export const toReviewsToRead = (drawn: readonly ReadReview[]): ReviewsToReadAnswer => ({
  items: drawn.map(({ caseId, eventId, occurredAt, quarter }) => ({
    caseId,
    reference: caseReference(caseId as CaseId),
    reviewEventId: eventId,
    reviewedAt: occurredAt,
    quarter,
  })),
});
