import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { type Channel, channelCodes } from '../../../../domain/reference-data/channels';
import { type SupportOffer, supportOfferCodes, type OfferAnswer, offerAnswerCodes } from '../../../../domain/reference-data/staff-victims';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

/** `POST /api/v1/cases/{caseId}/offers`. */
export class OfferSupportBody {
  @ApiProperty({ enum: supportOfferCodes }) @IsIn([...supportOfferCodes]) offer: SupportOffer;
  @ApiProperty({ enum: offerAnswerCodes }) @IsIn([...offerAnswerCodes]) answer: OfferAnswer;
  @ApiPropertyOptional({ maxLength: 2000, description: 'In their own words.' }) @IsOptional() @IsPlainText(2000) words?: string;
  @ApiProperty({ enum: channelCodes }) @IsIn([...channelCodes]) how: Channel;
  @ApiProperty({ format: 'date-time' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;
}
