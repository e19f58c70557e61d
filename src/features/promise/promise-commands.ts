import { Appointees } from '../../casework/appointees/appointees';
import { PointsWithAnswers } from '../../casework/promise/points-with-answers';
import { VictimsAnswers } from '../../casework/promise/victims-answers';
import { ActOnPromiseHandler } from './commands/act-on-promise/act-on-promise.handler';
import { AnswerDisagreementApiController } from './commands/answer-disagreement/answer-disagreement.api.controller';
import { AnswerDisagreementWebController } from './commands/answer-disagreement/answer-disagreement.web.controller';
import { AskAboutPromiseApiController } from './commands/ask-about-promise/ask-about-promise.api.controller';
import { AskAboutPromiseWebController } from './commands/ask-about-promise/ask-about-promise.web.controller';
import { AssessWellbeingApiController } from './commands/assess-wellbeing/assess-wellbeing.api.controller';
import { AssessWellbeingHandler } from './commands/assess-wellbeing/assess-wellbeing.handler';
import { AssessWellbeingWebController } from './commands/assess-wellbeing/assess-wellbeing.web.controller';
import { CheckAfterClosureApiController } from './commands/check-after-closure/check-after-closure.api.controller';
import { CheckAfterClosureWebController } from './commands/check-after-closure/check-after-closure.web.controller';
import { CheckConflictApiController } from './commands/check-conflict/check-conflict.api.controller';
import { CheckConflictWebController } from './commands/check-conflict/check-conflict.web.controller';
import { CheckEvidenceApiController } from './commands/check-evidence/check-evidence.api.controller';
import { CheckEvidenceWebController } from './commands/check-evidence/check-evidence.web.controller';
import { ConfirmClosureApiController } from './commands/confirm-closure/confirm-closure.api.controller';
import { ConfirmClosureWebController } from './commands/confirm-closure/confirm-closure.web.controller';
import { DeclinePointApiController } from './commands/decline-point/decline-point.api.controller';
import { DeclinePointWebController } from './commands/decline-point/decline-point.web.controller';
import { GiveNoticeApiController } from './commands/give-notice/give-notice.api.controller';
import { GiveNoticeWebController } from './commands/give-notice/give-notice.web.controller';
import { LinkReferenceApiController } from './commands/link-reference/link-reference.api.controller';
import { LinkReferenceWebController } from './commands/link-reference/link-reference.web.controller';
import { NameOfficerWebController } from './commands/name-officer/name-officer.web.controller';
import { NameStatementTakerApiController } from './commands/name-statement-taker/name-statement-taker.api.controller';
import { NameStatementTakerWebController } from './commands/name-statement-taker/name-statement-taker.web.controller';
import { OfferSupportApiController } from './commands/offer-support/offer-support.api.controller';
import { OfferSupportHandler } from './commands/offer-support/offer-support.handler';
import { OfferSupportWebController } from './commands/offer-support/offer-support.web.controller';
import { Colleagues } from './commands/promise-form/colleagues';
import { PromiseForms } from './commands/promise-form/promise-forms';
import { RecordConsentApiController } from './commands/record-consent/record-consent.api.controller';
import { RecordConsentWebController } from './commands/record-consent/record-consent.web.controller';
import { RecordLessonApiController } from './commands/record-lesson/record-lesson.api.controller';
import { RecordLessonWebController } from './commands/record-lesson/record-lesson.web.controller';
import { PromiseContactPage } from './commands/record-promise-contact/promise-contact-page';
import { RecordPromiseContactApiController } from './commands/record-promise-contact/record-promise-contact.api.controller';
import { RecordPromiseContactHandler } from './commands/record-promise-contact/record-promise-contact.handler';
import { RecordPromiseContactWebController } from './commands/record-promise-contact/record-promise-contact.web.controller';
import { ReportHealthAndSafetyApiController } from './commands/report-health-and-safety/report-health-and-safety.api.controller';
import { ReportHealthAndSafetyWebController } from './commands/report-health-and-safety/report-health-and-safety.web.controller';
import { ReviewPromiseApiController } from './commands/review-promise/review-promise.api.controller';
import { ReviewPromiseWebController } from './commands/review-promise/review-promise.web.controller';
import { SetAsidePointApiController } from './commands/set-aside-point/set-aside-point.api.controller';
import { SetAsidePointWebController } from './commands/set-aside-point/set-aside-point.web.controller';
import { TakeUpPointApiController } from './commands/take-up-point/take-up-point.api.controller';
import { TakeUpPointWebController } from './commands/take-up-point/take-up-point.web.controller';
import { WelfareNotesPage } from './commands/write-welfare-note/welfare-notes-page';
import { WriteWelfareNoteWebController } from './commands/write-welfare-note/write-welfare-note.web.controller';

/** The doors by which what keeps the promise is told. */
export const promiseForms = [
  AnswerDisagreementWebController,
  AskAboutPromiseWebController,
  AssessWellbeingWebController,
  CheckAfterClosureWebController,
  CheckConflictWebController,
  CheckEvidenceWebController,
  ConfirmClosureWebController,
  DeclinePointWebController,
  GiveNoticeWebController,
  LinkReferenceWebController,
  NameOfficerWebController,
  NameStatementTakerWebController,
  OfferSupportWebController,
  RecordConsentWebController,
  RecordLessonWebController,
  RecordPromiseContactWebController,
  ReportHealthAndSafetyWebController,
  ReviewPromiseWebController,
  SetAsidePointWebController,
  TakeUpPointWebController,
  WriteWelfareNoteWebController,
  AnswerDisagreementApiController,
  AskAboutPromiseApiController,
  AssessWellbeingApiController,
  CheckAfterClosureApiController,
  CheckConflictApiController,
  CheckEvidenceApiController,
  ConfirmClosureApiController,
  DeclinePointApiController,
  GiveNoticeApiController,
  LinkReferenceApiController,
  NameStatementTakerApiController,
  OfferSupportApiController,
  RecordConsentApiController,
  RecordLessonApiController,
  RecordPromiseContactApiController,
  ReportHealthAndSafetyApiController,
  ReviewPromiseApiController,
  SetAsidePointApiController,
  TakeUpPointApiController,
];

/** What stands behind them. */
export const promiseCommands = [
  ActOnPromiseHandler,
  AssessWellbeingHandler,
  OfferSupportHandler,
  RecordPromiseContactHandler,
  PromiseForms,
  Colleagues,
  PromiseContactPage,
  WelfareNotesPage,
  Appointees,
  PointsWithAnswers,
  VictimsAnswers,
];
