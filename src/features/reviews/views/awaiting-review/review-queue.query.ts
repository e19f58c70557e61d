import { Inject, Injectable } from '@nestjs/common';
import type { CaseFile } from '../../../../casework/case-file/case-file';
import { CaseFileQuery } from '../../../../casework/case-file/case-file.query';
import type { Clock } from '../../../../kernel/clock';
import { CLOCK } from '../../../../kernel/tokens';
import type { Viewer } from '../../../../kernel/viewer';
import { placeOf } from './queue-cursor';
import type { ReviewQueueAnswer, ReviewQueueQuestion } from './review-queue.answer';
import { ReviewerUnits } from './reviewer-units';
import { toReviewQueue } from './to-awaiting-review';

/** Whose first Inspector review is owed where the viewer reviews, the oldest report first. */
@Injectable()
export class ReviewQueueQuery {
  constructor(
    private readonly files: CaseFileQuery,
    private readonly units: ReviewerUnits,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  awaiting(viewer: Viewer, { lpu, kind, strand, cursor, limit = 25 }: ReviewQueueQuestion): ReviewQueueAnswer {
    const after = placeOf(cursor);
    const page = { limit: limit + 1, ...(after && { after }) };
    const files = this.files.awaitingFirstReview(this.units.of(viewer, lpu), viewer, page, { kind, strand });
    return toReviewQueue(files, limit, this.clock.now());
  }

  /** For those who decide on closing. */
  proposedForClosing(viewer: Viewer): readonly CaseFile[] {
    const mayDecide = viewer.posts.some(({ role }) => role === 'INSPECTOR');
    return mayDecide ? this.files.awaitingClosure(this.units.of(viewer), viewer, { limit: 100 }) : [];
  }

  now() {
    return this.clock.now();
  }
}
