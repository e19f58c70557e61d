import { IsIn, ValidateIf } from 'class-validator';
import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';

export class ReportHealthAndSafetyForm {
  @IsIn(['REPORTED', 'NOT_APPLICABLE'], { message: 'Select whether a report was made' }) result: 'REPORTED' | 'NOT_APPLICABLE';

  @ValidateIf(({ result, reference }: ReportHealthAndSafetyForm) => result === 'REPORTED' || reference !== undefined)
  @IsPlainText(60, { message: 'Enter the reference of the report, in 60 characters or fewer' })
  reference?: string;

  @ValidateIf(({ result, reason }: ReportHealthAndSafetyForm) => result === 'NOT_APPLICABLE' || reason !== undefined)
  @IsPlainText(2000, { message: 'Enter why none is needed, in 2,000 characters or fewer' })
  reason?: string;
  @WhenTyped({ prefix: 'occurred', label: 'when this was done', notInFuture: true }) occurredAt: Instant;
}
