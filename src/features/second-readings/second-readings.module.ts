import { Module } from '@nestjs/common';
import '../../casework/support-case.refusals';
import { DrawnReviews } from './drawn-reviews';
import { OpenedWords } from './opened-words';
import { RereadReviewApiController } from './commands/reread-review/reread-review.api.controller';
import { RereadReviewHandler } from './commands/reread-review/reread-review.handler';
import { RereadReviewWebController } from './commands/reread-review/reread-review.web.controller';
import { ReviewsToReadApiController } from './views/to-read/reviews-to-read.api.controller';
import { ReviewsToReadWebController } from './views/to-read/reviews-to-read.web.controller';

/** Reviews that another unit's Inspector reads again, blind. */
@Module({
  controllers: [RereadReviewApiController, RereadReviewWebController, ReviewsToReadApiController, ReviewsToReadWebController],
  providers: [RereadReviewHandler, DrawnReviews, OpenedWords],
})
export class SecondReadingsModule {}
