import type { MissAnswered } from '../../../../casework/misses/miss-answered';
import type { ReviewType } from '../../../../domain/reference-data/review-types';
import type { Risk } from '../../../../domain/reference-data/risk-levels';
import type { StaffId } from '../../../../kernel/ids';
import type { Instant, LocalDate } from '../../../../kernel/instant';

export type Directing = { readonly what: string; readonly to: StaffId; readonly dueAt: Instant };

/** A review as somebody tells of it at either door. */
export type ReviewDetails = {
  readonly occurredAt: Instant;
  readonly type: ReviewType;
  readonly standardMet: boolean;
  readonly findings: string;
  readonly risk?: Risk | undefined;
  readonly directions?: readonly Directing[] | undefined;
  /** What came of each duty that was missed: of the named case alone. */
  readonly missesAnswered?: readonly MissAnswered[] | undefined;
  readonly nextReviewOn?: LocalDate | undefined;
};
