import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

/** `POST /api/v1/cases/{caseId}/lessons`. */
export class RecordLessonBody {
  @ApiProperty({ enum: ['LESSON', 'NONE'] }) @IsIn(['LESSON', 'NONE']) result: 'LESSON' | 'NONE';
  @ApiPropertyOptional({ maxLength: 2000, description: 'Needed where there is one.' }) @IsOptional() @IsPlainText(2000) lesson?: string;
  @ApiProperty({ format: 'date-time' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;
}
