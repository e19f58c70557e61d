import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

/** `POST /api/v1/cases/{caseId}/survey`. */
export class RecordSurveyBody {
  @ApiProperty({ format: 'date-time', description: 'When it came back.' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;

  @ApiProperty({ minimum: 1, maximum: 5, description: '1 very dissatisfied to 5 very satisfied.' })
  @IsInt()
  @Min(1)
  @Max(5)
  score: number;

  @ApiPropertyOptional({ maxLength: 2000, description: 'What they wrote, in their own words.' })
  @IsOptional()
  @IsPlainText(2000)
  words?: string;
}
