import type { VisibleCase } from '../../../../casework/visible-cases';
import type { ReviewType } from '../../../../domain/reference-data/review-types';
import { reviewsOpenTo } from '../../../../domain/support-case/judges';
import type { OpenedCase } from '../../../../domain/support-case/state';

/** Several victims of one incident are several cases; one look may judge those for which the same review is open now. */
export const mayTakeTogether = (named: OpenedCase, other: VisibleCase, type: ReviewType): boolean =>
  other.state.incidents.some((incident) => named.incidents.includes(incident)) && reviewsOpenTo(other.state, other.by).includes(type);
