import { Module } from '@nestjs/common';
import '../../casework/support-case.refusals';
import { PointsWithAnswers } from '../../casework/promise/points-with-answers';
import { VictimsAnswers } from '../../casework/promise/victims-answers';
import { CaseHeadings } from './case-heading/case-headings';
import { CloseCaseApiController } from './commands/close-case/close-case.api.controller';
import { DecideClosureWebController } from './commands/close-case/decide-closure.web.controller';
import { ProposeClosureWebController } from './commands/close-case/propose-closure.web.controller';
import { ReopenCaseWebController } from './commands/close-case/reopen-case.web.controller';
import { CorrectEntryApiController } from './commands/correct-entry/correct-entry.api.controller';
import { CorrectEntryHandler } from './commands/correct-entry/correct-entry.handler';
import { CorrectEntryQuery } from './commands/correct-entry/correct-entry.query';
import { CorrectEntryWebController } from './commands/correct-entry/correct-entry.web.controller';
import { EntryInHistory } from './commands/correct-entry/entry-in-history';
import { DecideOnCaseHandler } from './commands/decide-on-case/decide-on-case.handler';
import { DischargeDirectionApiController } from './commands/discharge-direction/discharge-direction.api.controller';
import { DischargeDirectionWebController } from './commands/discharge-direction/discharge-direction.web.controller';
import { ExemptFirstReviewApiController } from './commands/exempt-first-review/exempt-first-review.api.controller';
import { ExemptFirstReviewWebController } from './commands/exempt-first-review/exempt-first-review.web.controller';
import { RecordReviewApiController } from './commands/record-review/record-review.api.controller';
import { RecordReviewHandler } from './commands/record-review/record-review.handler';
import { RecordReviewWebController } from './commands/record-review/record-review.web.controller';
import { ReviewFormQuery } from './commands/record-review/review-form.query';
import { ReviewFormRules } from './commands/record-review/review-form-rules';
import { StaffToDirect } from './commands/record-review/staff-to-direct';
import { SealEntryApiController } from './commands/seal-entry/seal-entry.api.controller';
import { SealEntryHandler } from './commands/seal-entry/seal-entry.handler';
import { SealEntryWebController } from './commands/seal-entry/seal-entry.web.controller';
import { ReviewQueueApiController } from './views/awaiting-review/review-queue.api.controller';
import { ReviewQueueQuery } from './views/awaiting-review/review-queue.query';
import { ReviewerUnits } from './views/awaiting-review/reviewer-units';
import { ReviewsWebController } from './views/awaiting-review/reviews.web.controller';
import { DirectionsWebController } from './views/directions-asked/directions.web.controller';
import { SealedEntryWebController } from './views/sealed-entry/sealed-entry.web.controller';
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
    CorrectEntryApiController,
    CorrectEntryWebController,
    SealEntryApiController,
    SealEntryWebController,
    SealedEntryWebController,
    ReviewQueueApiController,
    ReviewsWebController,
    DirectionsWebController,
  ],
  providers: [
    CaseHeadings,
    Speakers,
    ReviewFormQuery,
    ReviewFormRules,
    StaffToDirect,
    RecordReviewHandler,
    DecideOnCaseHandler,
    CorrectEntryHandler,
    SealEntryHandler,
    CorrectEntryQuery,
    EntryInHistory,
    ReviewQueueQuery,
    ReviewerUnits,
    PointsWithAnswers,
    VictimsAnswers,
  ],
})
export class ReviewsModule {}
