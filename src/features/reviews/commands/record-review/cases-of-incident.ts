import type { ReviewType } from '../../../../domain/reference-data/review-types';
import { reviewsOpenTo } from '../../../../domain/support-case/judges';
import type { OpenedCase } from '../../../../domain/support-case/state';
import type { Viewer } from '../../../../kernel/viewer';

/** Several victims of one incident are several cases; one look may judge those for which the same review is open now. */
export const mayTakeTogether = (named: OpenedCase, other: OpenedCase, viewer: Viewer, type: ReviewType): boolean =>
  other.incidents.some((incident) => named.incidents.includes(incident)) && reviewsOpenTo(other, viewer).includes(type);
