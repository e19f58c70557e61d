import { IsIn, IsOptional } from 'class-validator';
import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';
import { tooLong } from '../../../../casework/doors/too-long';
import { consentScopeCodes } from './consent-scopes';
import { type ConsentAnswer, consentAnswers } from './record-consent.body';

export class RecordConsentForm {
  @IsIn([...consentScopeCodes], { message: 'Select what it was about' }) scope: string;
  @IsIn([...consentAnswers], { message: 'Select whether they agreed or took it back' }) answer: ConsentAnswer;
  @WhenTyped({ prefix: 'occurred', label: 'when they said so', notInFuture: true }) occurredAt: Instant;
  @IsOptional() @IsPlainText(2000, tooLong('Their words', 2000)) words?: string;
}
