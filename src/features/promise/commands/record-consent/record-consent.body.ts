import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { promiseConsentCodes } from '../../../../domain/reference-data/promise-consents';

/** `POST /api/v1/cases/{caseId}/promise/consents`. */
export class RecordConsentBody {
  @ApiProperty({ enum: promiseConsentCodes }) @IsIn([...promiseConsentCodes]) scope: string;
  @ApiProperty({ enum: ['GIVEN', 'WITHDRAWN'] }) @IsIn(['GIVEN', 'WITHDRAWN']) answer: 'GIVEN' | 'WITHDRAWN';
  @ApiPropertyOptional({ maxLength: 2000, description: 'In their own words.' }) @IsOptional() @IsPlainText(2000) words?: string;
  @ApiProperty({ format: 'date-time' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;
}
