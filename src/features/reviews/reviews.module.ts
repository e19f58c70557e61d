import { Module } from '@nestjs/common';
import '../../casework/support-case.refusals';
import { CaseHeadings } from './case-heading/case-headings';
import { CloseCaseApiController } from './commands/close-case/close-case.api.controller';
import { DecideClosureWebController } from './commands/close-case/decide-closure.web.controller';
import { ProposeClosureWebController } from './commands/close-case/propose-closure.web.controller';
import { ReopenCaseWebController } from './commands/close-case/reopen-case.web.controller';
import { DecideOnCaseHandler } from './commands/decide-on-case/decide-on-case.handler';
import { DischargeDirectionApiController } from './commands/discharge-direction/discharge-direction.api.controller';
import { DischargeDirectionWebController } from './commands/discharge-direction/discharge-direction.web.controller';
import { ExemptFirstReviewApiController } from './commands/exempt-first-review/exempt-first-review.api.controller';
import { ExemptFirstReviewWebController } from './commands/exempt-first-review/exempt-first-review.web.controller';
import { RecordReviewApiController } from './commands/record-review/record-review.api.controller';
import { RecordReviewHandler } from './commands/record-review/record-review.handler';
import { RecordReviewWebController } from './commands/record-review/record-review.web.controller';
import { ReviewFormQuery } from './commands/record-review/review-form.query';
import { StaffToDirect } from './commands/record-review/staff-to-direct';
import { Speakers } from './views/since-last-review/speakers';

/** What is judged in a case, and by whom: reviews, directions, closing; and what is put right or sealed. */
@Module({
  controllers: [
    RecordReviewApiController,
    RecordReviewWebController,
    ExemptFirstReviewApiController,
    ExemptFirstReviewWebController,
    DischargeDirectionApiController,
    DischargeDirectionWebController,
    CloseCaseApiController,
    ProposeClosureWebController,
    DecideClosureWebController,
    ReopenCaseWebController,
  ],
  providers: [CaseHeadings, Speakers, ReviewFormQuery, StaffToDirect, RecordReviewHandler, DecideOnCaseHandler],
})
export class ReviewsModule {}
