import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SecondReadings } from '../../../../casework/second-readings/second-readings.query';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { homeTiles } from '../../../../web-kit/pages/navigation';
import { page, type Page } from '../../../../web-kit/pages/page';
import type { ReviewsToReadAnswer } from './reviews-to-read.answer';
import { toReviewsToRead } from './to-reviews-to-read';

homeTiles.add({
  permission: 'review:reread',
  title: 'Reviews to read again',
  text: 'A few reviews of other units, drawn by lot, to judge anew without knowing how they were judged',
  href: '/re-reads',
  order: 60,
});

@ApiExcludeController()
@Controller('re-reads')
export class ReviewsToReadWebController {
  constructor(private readonly readings: SecondReadings) {}

  @Get()
  @Requires('review:reread')
  @ReadsRecord({ what: 're-reads', idsFrom: ({ model }: Page<ReviewsToReadAnswer>) => model.items.map(({ caseId }) => caseId) })
  show(@CurrentViewer() viewer: Viewer): Page<ReviewsToReadAnswer> {
    return page('features/second-readings/views/to-read/reviews-to-read', toReviewsToRead(this.readings.toRead(viewer)));
  }
}
