import { IsIn } from 'class-validator';
import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';
import { promiseConsentCodes } from '../../../../domain/reference-data/promise-consents';

export class RecordConsentForm {
  @IsIn([...promiseConsentCodes], { message: 'Select what it was about' }) scope: string;
  @IsIn(['GIVEN', 'WITHDRAWN'], { message: 'Select whether they agreed or took it back' }) answer: 'GIVEN' | 'WITHDRAWN';
  @IsPlainText(2000, { message: 'Enter what they said, in their own words and in 2,000 characters or fewer' }) words: string;
  @WhenTyped({ prefix: 'occurred', label: 'when they said so', notInFuture: true }) occurredAt: Instant;
}
