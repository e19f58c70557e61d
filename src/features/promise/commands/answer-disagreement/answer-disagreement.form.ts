import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';

export class AnswerDisagreementForm {
  @IsPlainText(10, { message: 'Select which point it is about' }) point: string;
  @IsPlainText(2000, { message: 'Enter what you will do, in 2,000 characters or fewer' }) what: string;
  @WhenTyped({ prefix: 'occurred', label: 'when you decided', notInFuture: true }) occurredAt: Instant;
}
