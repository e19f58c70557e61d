import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { type Channel, channelCodes } from '../../../../domain/reference-data/channels';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

export const contactWishes = ['NO_CONTACT', 'WELCOME_AGAIN'] as const;
export type ContactWish = (typeof contactWishes)[number];

/** `POST /api/v1/cases/{caseId}/no-contact`: routine contact alone; notices of danger still go out. */
export class AgreeNoContactBody {
  @ApiProperty({ enum: contactWishes }) @IsIn([...contactWishes]) wish: ContactWish;
  @ApiProperty({ format: 'date-time' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;
  @ApiProperty({ enum: channelCodes, description: 'How they told us.' }) @IsIn([...channelCodes]) how: Channel;
  @ApiPropertyOptional({ maxLength: 2000, description: 'In their own words.' }) @IsOptional() @IsPlainText(2000) words?: string;
}
