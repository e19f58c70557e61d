import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { type Channel, channelCodes } from '../../../../domain/reference-data/channels';
import { type StatementAnswer, statementAnswerCodes } from '../../../../domain/reference-data/surveys';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

/** `POST /api/v1/cases/{caseId}/personal-statement`: what they said to the offer, never the statement itself. */
export class RecordStatementAnswerBody {
  @ApiProperty({ format: 'date-time' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;
  @ApiProperty({ enum: statementAnswerCodes }) @IsIn([...statementAnswerCodes]) answer: StatementAnswer;
  @ApiPropertyOptional({ maxLength: 2000, description: 'In their own words.' }) @IsOptional() @IsPlainText(2000) words?: string;
  @ApiPropertyOptional({ enum: channelCodes }) @IsOptional() @IsIn([...channelCodes]) how?: Channel;
}
