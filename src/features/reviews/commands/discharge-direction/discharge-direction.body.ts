import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';

/** `POST /api/v1/cases/{caseId}/directions/{directionId}/discharge`. */
export class DischargeDirectionBody {
  @ApiProperty({ format: 'date-time' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;
  @ApiPropertyOptional({ maxLength: 2000 }) @IsOptional() @IsPlainText(2000) how?: string;
}

export class DischargeDirectionForm {
  @WhenTyped({ prefix: 'occurred', label: 'when it was done', notInFuture: true }) occurredAt: Instant;
  @IsOptional() @IsPlainText(2000, { message: 'Say how it was done in up to 2,000 characters' }) how?: string;
}
