import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import { type Channel, channelCodes, type ContactDirection, directionCodes } from '../../../../domain/reference-data/channels';
import { type ContactPurpose, purposeCodes } from '../../../../domain/reference-data/contact-purposes';
import {
  type ContactOutcome,
  contactOutcomeCodes,
  type StillSafe,
  stillSafeCodes,
} from '../../../../domain/reference-data/contact-outcomes';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

/** `POST /api/v1/cases/{caseId}/promise/contacts`. A message is taken, and meets nothing where a voice is owed. */
export class RecordPromiseContactBody {
  @ApiProperty({ format: 'date-time' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;
  @ApiProperty({ enum: channelCodes }) @IsIn([...channelCodes]) channel: Channel;
  @ApiProperty({ enum: directionCodes }) @IsIn([...directionCodes]) direction: ContactDirection;
  @ApiProperty({ enum: contactOutcomeCodes }) @IsIn([...contactOutcomeCodes]) outcome: ContactOutcome;

  @ApiPropertyOptional({ enum: purposeCodes, isArray: true, description: 'Those served, where the person was reached.' })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn([...purposeCodes], { each: true })
  purposes?: ContactPurpose[];

  @ApiPropertyOptional({ enum: stillSafeCodes }) @IsOptional() @IsIn([...stillSafeCodes]) stillSafe?: StillSafe;

  @ApiPropertyOptional({ maxLength: 2000, description: 'Needed where the contact was outside the plan.' })
  @IsOptional()
  @IsPlainText(2000)
  overrideReason?: string;

  @ApiPropertyOptional({ maxLength: 10_000, description: 'What was said: without it no supervisor’s call counts.' })
  @IsOptional()
  @IsPlainText(10_000)
  note?: string;
}
