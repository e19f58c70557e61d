import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import type { Instant, LocalDate } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsLocalDateText } from '../../../../platform/validation/is-local-date-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

/** `POST /api/v1/cases/{caseId}/person-died`: stops letters, messages and surveys at once. */
export class RecordDeathBody {
  @ApiProperty({ format: 'date-time', description: 'When we learnt of it.' }) @IsInstantText({ notInFuture: true }) learntAt: Instant;
  @ApiPropertyOptional({ format: 'date' }) @IsOptional() @IsLocalDateText() diedOn?: LocalDate;
  @ApiPropertyOptional({ maxLength: 10_000 }) @IsOptional() @IsPlainText(10_000) note?: string;
}
