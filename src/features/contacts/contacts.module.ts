import { Module } from '@nestjs/common';
import '../../casework/support-case.refusals';
import { AddToCaseHandler } from './commands/add-to-case/add-to-case.handler';
import { CaseForms } from '../../casework/doors/case-forms';
import { AgreeNoContactApiController } from './commands/agree-no-contact/agree-no-contact.api.controller';
import { AgreeNoContactWebController } from './commands/agree-no-contact/agree-no-contact.web.controller';
import { AssessNeedsApiController } from './commands/assess-needs/assess-needs.api.controller';
import { AssessNeedsWebController } from './commands/assess-needs/assess-needs.web.controller';
import { AssessRiskApiController } from './commands/assess-risk/assess-risk.api.controller';
import { AssessRiskWebController } from './commands/assess-risk/assess-risk.web.controller';
import { ConfirmContactApiController } from './commands/confirm-contact/confirm-contact.api.controller';
import { ConfirmContactWebController } from './commands/confirm-contact/confirm-contact.web.controller';
import { DeclareDualRoleApiController } from './commands/declare-dual-role/declare-dual-role.api.controller';
import { DeclareDualRoleWebController } from './commands/declare-dual-role/declare-dual-role.web.controller';
import { RecordConsentApiController } from './commands/record-consent/record-consent.api.controller';
import { RecordConsentWebController } from './commands/record-consent/record-consent.web.controller';
import { ContactFacts } from './commands/record-contact/contact-facts';
import { ContactFormPage } from './commands/record-contact/contact-form-page';
import { RecordContactApiController } from './commands/record-contact/record-contact.api.controller';
import { RecordContactHandler } from './commands/record-contact/record-contact.handler';
import { RecordContactWebController } from './commands/record-contact/record-contact.web.controller';
import { RecordDeathApiController } from './commands/record-death/record-death.api.controller';
import { RecordDeathWebController } from './commands/record-death/record-death.web.controller';
import { RecordKeyEventApiController } from './commands/record-key-event/record-key-event.api.controller';
import { RecordKeyEventWebController } from './commands/record-key-event/record-key-event.web.controller';
import { RecordReferralApiController } from './commands/record-referral/record-referral.api.controller';
import { RecordReferralWebController } from './commands/record-referral/record-referral.web.controller';
import { RecordSurveyApiController } from './commands/record-survey/record-survey.api.controller';
import { RecordSurveyWebController } from './commands/record-survey/record-survey.web.controller';
import { RecordNoSurveyApiController } from './commands/record-no-survey/record-no-survey.api.controller';
import { RecordNoSurveyWebController } from './commands/record-no-survey/record-no-survey.web.controller';
import { RecordStatementAnswerApiController } from './commands/record-statement-answer/record-statement-answer.api.controller';
import { RecordStatementAnswerWebController } from './commands/record-statement-answer/record-statement-answer.web.controller';
import { OneContactApiController } from './views/one-contact/one-contact.api.controller';

const programs = [
  OneContactApiController,
  RecordContactApiController,
  ConfirmContactApiController,
  AssessRiskApiController,
  AssessNeedsApiController,
  RecordKeyEventApiController,
  RecordReferralApiController,
  AgreeNoContactApiController,
  RecordDeathApiController,
  DeclareDualRoleApiController,
  RecordConsentApiController,
  RecordSurveyApiController,
  RecordNoSurveyApiController,
  RecordStatementAnswerApiController,
];
const pages = [
  RecordContactWebController,
  ConfirmContactWebController,
  AssessRiskWebController,
  AssessNeedsWebController,
  RecordKeyEventWebController,
  RecordReferralWebController,
  AgreeNoContactWebController,
  RecordDeathWebController,
  DeclareDualRoleWebController,
  RecordConsentWebController,
  RecordSurveyWebController,
  RecordNoSurveyWebController,
  RecordStatementAnswerWebController,
];

/** What is told of a case while somebody is supported: contacts, assessments, events, referrals, wishes. */
@Module({
  controllers: [...programs, ...pages],
  providers: [RecordContactHandler, AddToCaseHandler, ContactFacts, ContactFormPage, CaseForms],
})
export class ContactsModule {}
