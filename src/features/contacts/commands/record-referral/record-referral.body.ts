import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, ValidateIf } from 'class-validator';
import { type Channel, channelCodes } from '../../../../domain/reference-data/channels';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

export const referralResults = ['MADE', 'DECLINED'] as const;
export type ReferralResult = (typeof referralResults)[number];

/** `POST /api/v1/cases/{caseId}/referrals`. A decline carries the person's own words. */
export class RecordReferralBody {
  @ApiProperty({ format: 'date-time' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;
  @ApiProperty({ maxLength: 120, description: 'The name of the organisation, never of a person.' }) @IsPlainText(120) agency: string;
  @ApiProperty({ enum: referralResults }) @IsIn([...referralResults]) result: ReferralResult;

  @ApiPropertyOptional({ maxLength: 2000, description: 'Needed where it was declined.' })
  @ValidateIf(({ result, words }: RecordReferralBody) => result === 'DECLINED' || words !== undefined)
  @IsPlainText(2000)
  words?: string;

  @ApiPropertyOptional({ enum: channelCodes, description: 'How a decline was told.' }) @IsOptional() @IsIn([...channelCodes]) how?: Channel;
}
