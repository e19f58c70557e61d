import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { type Channel, channelCodes } from '../../../../domain/reference-data/channels';
import type { StaffId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';

/** `POST /api/v1/cases/{caseId}/promise/{point}/take-ups`. */
export class TakeUpPointBody {
  @ApiPropertyOptional({ maxLength: 2000 }) @IsOptional() @IsPlainText(2000) words?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'Who took their words; absent means whoever records it.' })
  @IsOptional()
  @IsUuidText()
  takenBy?: StaffId;
  @ApiPropertyOptional({ enum: channelCodes, description: 'Needed from anybody but the victim.' })
  @IsOptional()
  @IsIn([...channelCodes])
  how?: Channel;
  @ApiProperty({ format: 'date-time' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;
}
