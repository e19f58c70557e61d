import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { type Channel, channelCodes } from '../../../../domain/reference-data/channels';
import { type Audience, audienceCodes } from '../../../../domain/reference-data/staff-victims';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

/** `POST /api/v1/cases/{caseId}/notices`. */
export class GiveNoticeBody {
  @ApiProperty({ enum: audienceCodes }) @IsIn([...audienceCodes]) audience: Audience;
  @ApiProperty({ description: 'Whether they learnt who it is: only with consent.' }) @IsBoolean() named: boolean;
  @ApiProperty({ enum: channelCodes }) @IsIn([...channelCodes]) how: Channel;
  @ApiPropertyOptional({ maxLength: 2000 }) @IsOptional() @IsPlainText(2000) note?: string;
  @ApiProperty({ format: 'date-time' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;
}
