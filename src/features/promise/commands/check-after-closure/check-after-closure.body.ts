import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { type Channel, channelCodes } from '../../../../domain/reference-data/channels';
import { type AfterClosureAnswer, afterClosureAnswerCodes } from '../../../../domain/reference-data/staff-victims';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

/** `POST /api/v1/cases/{caseId}/post-closure-checks`. */
export class CheckAfterClosureBody {
  @ApiProperty({ enum: afterClosureAnswerCodes, description: 'NOT_SETTLED opens the case again.' })
  @IsIn([...afterClosureAnswerCodes])
  answer: AfterClosureAnswer;
  @ApiProperty({ enum: channelCodes }) @IsIn([...channelCodes]) how: Channel;
  @ApiPropertyOptional({ maxLength: 2000 }) @IsOptional() @IsPlainText(2000) words?: string;
  @ApiProperty({ format: 'date-time' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;
}
