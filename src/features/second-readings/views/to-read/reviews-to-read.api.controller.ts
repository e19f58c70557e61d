import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SecondReadings } from '../../../../casework/second-readings/second-readings.query';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { ReviewsToReadAnswer } from './reviews-to-read.answer';
import { toReviewsToRead } from './to-reviews-to-read';

@ApiTags('reviews')
@ProblemAnswers()
@Controller('api/v1/re-reads')
export class ReviewsToReadApiController {
  constructor(private readonly readings: SecondReadings) {}

  @Get()
  @Requires('review:reread')
  @ReadsRecord({ what: 're-reads', idsFrom: ({ items }: ReviewsToReadAnswer) => items.map(({ caseId }) => caseId) })
  @ApiOperation({ summary: 'Reviews of other units that were drawn for the caller to judge anew, blind' })
  @ApiOkResponse({ type: ReviewsToReadAnswer })
  show(@CurrentViewer() viewer: Viewer): ReviewsToReadAnswer {
    return toReviewsToRead(this.readings.toRead(viewer));
  }
}
