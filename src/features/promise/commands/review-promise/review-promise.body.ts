import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsOptional, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import type { ObligationId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';

export class MissOfPromiseBody {
  @ApiProperty({ format: 'uuid', description: 'A duty of this case that was missed.' }) @IsUuidText() obligationId: ObligationId;
  @ApiProperty({ maxLength: 2000, description: 'What came of it.' }) @IsPlainText(2000) answer: string;
}

/** `POST /api/v1/cases/{caseId}/promise/reviews`. */
export class ReviewPromiseBody {
  @ApiProperty({ format: 'date-time' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;
  @ApiProperty({ description: 'Whether the standard of service was met.' }) @IsBoolean() standardMet: boolean;
  @ApiProperty({ maxLength: 10_000 }) @IsPlainText(10_000) findings: string;

  @ApiPropertyOptional({ type: [MissOfPromiseBody], description: 'What came of each duty that was missed.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => MissOfPromiseBody)
  missesAnswered?: MissOfPromiseBody[];
}
