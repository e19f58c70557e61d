import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

/** `POST /api/v1/cases/{caseId}/health-and-safety-reports`. */
export class ReportHealthAndSafetyBody {
  @ApiProperty({ enum: ['REPORTED', 'NOT_APPLICABLE'] }) @IsIn(['REPORTED', 'NOT_APPLICABLE']) result: 'REPORTED' | 'NOT_APPLICABLE';
  @ApiPropertyOptional({ maxLength: 60, description: 'Needed where a report was made.' }) @IsOptional() @IsPlainText(60) reference?: string;
  @ApiPropertyOptional({ maxLength: 2000, description: 'Needed where none is needed.' }) @IsOptional() @IsPlainText(2000) reason?: string;
  @ApiProperty({ format: 'date-time' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;
}
