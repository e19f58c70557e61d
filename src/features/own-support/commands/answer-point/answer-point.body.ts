import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { type PromiseAnswer, promiseAnswerCodes } from '../../../../domain/reference-data/staff-victims';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

/** `POST /api/v1/cases/{caseId}/promise/{point}/answers`. */
export class AnswerPointBody {
  @ApiProperty({ enum: promiseAnswerCodes }) @IsIn([...promiseAnswerCodes]) answer: PromiseAnswer;

  @ApiPropertyOptional({ maxLength: 4000, description: 'May have to be disclosed to a court.' })
  @IsOptional()
  @IsPlainText(4000)
  words?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'When it was said; now if absent.' })
  @IsOptional()
  @IsInstantText({ notInFuture: true })
  occurredAt?: Instant;
}
