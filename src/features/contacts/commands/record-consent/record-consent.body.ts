import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { consentScopeCodes } from './consent-scopes';

export const consentAnswers = ['GIVEN', 'WITHDRAWN'] as const;
export type ConsentAnswer = (typeof consentAnswers)[number];

/** `POST /api/v1/cases/{caseId}/consents`. */
export class RecordConsentBody {
  @ApiProperty({ enum: consentScopeCodes, description: 'What was agreed to.' }) @IsIn([...consentScopeCodes]) scope: string;
  @ApiProperty({ enum: consentAnswers }) @IsIn([...consentAnswers]) answer: ConsentAnswer;
  @ApiProperty({ format: 'date-time' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;
  @ApiPropertyOptional({ maxLength: 2000, description: 'In their own words.' }) @IsOptional() @IsPlainText(2000) words?: string;
}
