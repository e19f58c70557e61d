import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { type Channel, channelCodes } from '../../../../domain/reference-data/channels';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';

/** `POST /api/v1/cases/{caseId}/promise-questions`. */
export class AskAboutPromiseBody {
  @ApiProperty({ enum: channelCodes }) @IsIn([...channelCodes]) how: Channel;
  @ApiProperty({ format: 'date-time' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;
}
