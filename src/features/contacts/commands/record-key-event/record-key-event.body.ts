import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { type KeyEventType, keyEventTypeCodes } from '../../../../domain/reference-data/key-event-types';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

/** `POST /api/v1/cases/{caseId}/key-events`. */
export class RecordKeyEventBody {
  @ApiProperty({ enum: keyEventTypeCodes }) @IsIn([...keyEventTypeCodes]) type: KeyEventType;
  @ApiProperty({ format: 'date-time' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;

  @ApiPropertyOptional({ format: 'date-time', description: 'When we heard of it: clocks start here.' })
  @IsOptional()
  @IsInstantText({ notInFuture: true })
  receivedAt?: Instant;

  @ApiPropertyOptional({ minimum: 1, maximum: 22, description: 'With CASE_OUTCOME alone: the national outcome type.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(22)
  outcomeType?: number;

  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @IsInstantText() hearingAt?: Instant;
  @ApiPropertyOptional({ maxLength: 10_000 }) @IsOptional() @IsPlainText(10_000) note?: string;
}
