import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { type ReviewType, reviewTypeCodes } from '../../../../domain/reference-data/review-types';
import { type Risk, riskLevels } from '../../../../domain/reference-data/risk-levels';
import type { ObligationId, StaffId } from '../../../../kernel/ids';
import type { Instant, LocalDate } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsLocalDateText } from '../../../../platform/validation/is-local-date-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';
import type { MissAnswered } from '../../../../casework/misses/miss-answered';
import type { Directing, ReviewDetails } from './review-details';

const riskCodes = riskLevels.map(({ code }) => code);

export class DirectionBody implements Directing {
  @ApiProperty({ maxLength: 2000, description: 'What is to be done.' }) @IsPlainText(2000) what: string;
  @ApiProperty({ format: 'uuid', description: 'The member of staff who is to do it.' }) @IsUuidText() to: StaffId;
  @ApiProperty({ format: 'date-time', description: 'After the review.' }) @IsInstantText() dueAt: Instant;
}

export class MissAnsweredBody implements MissAnswered {
  @ApiProperty({ format: 'uuid', description: 'A duty of this case that was missed.' }) @IsUuidText() obligationId: ObligationId;
  @ApiProperty({ maxLength: 2000, description: 'What came of it.' }) @IsPlainText(2000) answer: string;
}

/** `POST /api/v1/cases/{caseId}/reviews`. */
export class RecordReviewBody implements ReviewDetails {
  @ApiProperty({ format: 'date-time' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;
  @ApiProperty({ enum: reviewTypeCodes }) @IsIn([...reviewTypeCodes]) type: ReviewType;
  @ApiProperty({ description: 'Whether the standard of service was met.' }) @IsBoolean() standardMet: boolean;
  @ApiProperty({ maxLength: 10_000 }) @IsPlainText(10_000) findings: string;
  @ApiPropertyOptional({ enum: riskCodes }) @IsOptional() @IsIn(riskCodes) risk?: Risk;

  @ApiPropertyOptional({ type: [DirectionBody] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => DirectionBody)
  directions?: DirectionBody[];

  @ApiPropertyOptional({ type: [MissAnsweredBody], description: 'What came of each duty that was missed.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => MissAnsweredBody)
  missesAnswered?: MissAnsweredBody[];

  @ApiPropertyOptional({ format: 'date', description: 'Today or later. Later than the policy allows, the policy’s own day counts.' })
  @IsOptional()
  @IsLocalDateText()
  nextReviewOn?: LocalDate;
}
