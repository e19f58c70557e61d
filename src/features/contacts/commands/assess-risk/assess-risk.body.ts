import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, Matches } from 'class-validator';
import { type AssessedRisk, assessedRiskCodes } from '../../../../domain/reference-data/risk-levels';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

/** `POST /api/v1/cases/{caseId}/risk-assessments`. */
export class AssessRiskBody {
  @ApiProperty({ format: 'date-time' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;
  @ApiProperty({ enum: assessedRiskCodes }) @IsIn([...assessedRiskCodes]) risk: AssessedRisk;

  @ApiPropertyOptional({ type: [String], description: 'Codes of what raises or lowers the risk, such as REPEATED.' })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(30)
  @Matches(/^[A-Z0-9][A-Z0-9_]{0,59}$/, { each: true })
  factors?: string[];

  @ApiPropertyOptional({ maxLength: 10_000 }) @IsOptional() @IsPlainText(10_000) note?: string;
}
