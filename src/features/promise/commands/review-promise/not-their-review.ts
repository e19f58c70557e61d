import type { VisibleCase } from '../../../../casework/visible-cases';
import { reviewsOpenTo } from '../../../../domain/support-case/judges';

/** Why somebody does not do the supervisor's review, where they do not. */
export const notTheirReview = ({ state, by }: Pick<VisibleCase, 'state' | 'by'>): string | undefined =>
  reviewsOpenTo(state, by).includes('SUPERVISOR') ? undefined : 'This review is for the supervisor whom the victim chose.';
