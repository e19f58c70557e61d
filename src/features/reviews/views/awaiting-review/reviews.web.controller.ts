import { Controller, Get, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { may } from '../../../../platform/access/may';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { homeTiles } from '../../../../web-kit/pages/navigation';
import { page, type Page } from '../../../../web-kit/pages/page';
import { ReviewerUnits } from './reviewer-units';
import { questionOf } from './question-of';
import { ReviewQueueQuery } from './review-queue.query';
import { toReviewsPage } from './to-reviews-page';

homeTiles.add({
  permission: 'queue:reviews',
  title: 'Cases awaiting review',
  text: 'First Inspector reviews owed in your unit, the oldest first, and closings to decide',
  href: '/reviews',
  main: true,
  order: 20,
});

type Model = ReturnType<typeof toReviewsPage>;

@ApiExcludeController()
@Controller('reviews')
export class ReviewsWebController {
  constructor(
    private readonly queue: ReviewQueueQuery,
    private readonly units: ReviewerUnits,
  ) {}

  @Get()
  @Requires('queue:reviews')
  @ReadsRecord({ what: 'queue', idsFrom: ({ model }: Page<Model>) => [...model.items, ...model.closing].map(({ caseId }) => caseId) })
  show(@CurrentViewer() viewer: Viewer, @Query() query: Record<string, unknown>): Page<Model> {
    const question = questionOf(query);
    const queue = this.queue.awaiting(viewer, question);
    const closing = question.cursor === undefined ? this.queue.proposedForClosing(viewer) : [];
    const seen = { queue, closing, units: this.units.of(viewer), now: this.queue.now() };
    return page('features/reviews/views/awaiting-review/reviews', toReviewsPage(seen, question, may(viewer, 'review:record')));
  }
}
