import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min, ValidateIf } from 'class-validator';
import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';

const asNumber = ({ value }: { value: unknown }): unknown => (typeof value === 'string' && /^\d{1,2}$/.test(value) ? Number(value) : value);
const outcome = { message: 'Select the outcome from the list, or leave it empty' };
const tooLong = { message: 'Say why in up to 2,000 characters' };

export class ProposeClosureForm {
  @WhenTyped({ prefix: 'occurred', label: 'when you propose it', notInFuture: true }) occurredAt: Instant;
  @IsOptional() @Transform(asNumber) @IsInt(outcome) @Min(1, outcome) @Max(22, outcome) outcomeType?: number;
  @IsOptional() @IsPlainText(2000, tooLong) reason?: string;
}

export class DecideClosureForm {
  @IsIn(['CLOSE', 'RETURN'], { message: 'Select whether the case is closed or goes back' }) decision: 'CLOSE' | 'RETURN';
  @WhenTyped({ prefix: 'occurred', label: 'when you decided', notInFuture: true }) occurredAt: Instant;
  @IsOptional() @Transform(asNumber) @IsInt(outcome) @Min(1, outcome) @Max(22, outcome) outcomeType?: number;

  @ValidateIf(({ decision, reason }: DecideClosureForm) => decision === 'RETURN' || reason !== undefined)
  @IsPlainText(2000, { message: 'Enter why the case goes back, in up to 2,000 characters' })
  reason?: string;
}

export class ReopenCaseForm {
  @WhenTyped({ prefix: 'occurred', label: 'when it was decided', notInFuture: true }) occurredAt: Instant;
  @IsPlainText(2000, { message: 'Enter why the case is reopened, in up to 2,000 characters' }) reason: string;
}
