import { IsIn, ValidateIf } from 'class-validator';
import { type SurveyReason, surveyReasonCodes } from '../../../../domain/reference-data/surveys';
import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';

export class RecordNoSurveyForm {
  @IsIn([...surveyReasonCodes], { message: 'Select why no survey is offered' }) reason: SurveyReason;

  @ValidateIf(({ reason, words }: RecordNoSurveyForm) => reason === 'OTHER' || words !== undefined)
  @IsPlainText(2000, { message: 'Enter the reason, in 2,000 characters or fewer' })
  words?: string;

  @WhenTyped({ prefix: 'occurred', label: 'when this was decided', notInFuture: true }) occurredAt: Instant;
}
