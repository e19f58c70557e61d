import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { ReviewQueueAnswer, ReviewQueueQuestion } from './review-queue.answer';
import { ReviewQueueQuery } from './review-queue.query';

@ApiTags('queues')
@ProblemAnswers()
@Controller('api/v1/queues/reviews')
export class ReviewQueueApiController {
  constructor(private readonly queue: ReviewQueueQuery) {}

  @Get()
  @Requires('queue:reviews')
  @ReadsRecord({ what: 'queue', idsFrom: ({ items }: ReviewQueueAnswer) => items.map(({ caseId }) => caseId) })
  @ApiOperation({ summary: 'Cases awaiting their first Inspector review in the units of the caller, the oldest report first' })
  @ApiOkResponse({ type: ReviewQueueAnswer })
  show(@CurrentViewer() viewer: Viewer, @Query() question: ReviewQueueQuestion): ReviewQueueAnswer {
    return this.queue.awaiting(viewer, question);
  }
}
