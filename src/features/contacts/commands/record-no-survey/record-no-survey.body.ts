import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, ValidateIf } from 'class-validator';
import { type SurveyReason, surveyReasonCodes } from '../../../../domain/reference-data/surveys';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

/** `POST /api/v1/cases/{caseId}/survey/not-offered`. Another reason is said in words. */
export class RecordNoSurveyBody {
  @ApiProperty({ format: 'date-time', description: 'When that was decided.' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;
  @ApiProperty({ enum: surveyReasonCodes }) @IsIn([...surveyReasonCodes]) reason: SurveyReason;

  @ApiPropertyOptional({ maxLength: 2000, description: 'Needed where the reason is OTHER.' })
  @ValidateIf(({ reason, words }: RecordNoSurveyBody) => reason === 'OTHER' || words !== undefined)
  @IsPlainText(2000)
  words?: string;
}
