import { Controller, Get, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { questionOf } from '../../../../casework/obligations/pages/due-filters';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { may } from '../../../../platform/access/may';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { homeTiles } from '../../../../web-kit/pages/navigation';
import { page, type Page } from '../../../../web-kit/pages/page';
import { ReviewQueueQuery } from './review-queue.query';
import { type ReviewsPage, toReviewsPage } from './to-reviews-page';

homeTiles.add({
  permission: 'queue:reviews',
  title: 'Reviews due',
  text: 'What is overdue, due today and due in the next 7 days, and what else waits for your word',
  href: '/reviews',
  main: true,
  order: 20,
});

const shown = ({ groups, closing, unreached }: ReviewsPage): readonly string[] =>
  [...groups.flatMap(({ lines }) => lines), ...closing, ...unreached].map(({ caseId }) => caseId);

@ApiExcludeController()
@Controller('reviews')
export class ReviewsWebController {
  constructor(private readonly queue: ReviewQueueQuery) {}

  @Get()
  @Requires('queue:reviews')
  @ReadsRecord({ what: 'queue', idsFrom: ({ model }: Page<ReviewsPage>) => shown(model) })
  show(@CurrentViewer() viewer: Viewer, @Query() asked: Record<string, unknown>): Page<ReviewsPage> {
    const question = questionOf(asked, this.queue.now());
    const isAside = question.after !== undefined || asked.due !== undefined;
    const morning = this.queue.morning(viewer, question, isAside);
    return page(
      'features/reviews/views/awaiting-review/reviews',
      toReviewsPage(morning, { question, asked, mayReview: may(viewer, 'review:record') }),
    );
  }
}
