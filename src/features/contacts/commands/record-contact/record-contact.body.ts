import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { type Channel, channelCodes, type ContactDirection, directionCodes } from '../../../../domain/reference-data/channels';
import {
  type ContactOutcome,
  contactOutcomeCodes,
  type StillSafe,
  stillSafeCodes,
} from '../../../../domain/reference-data/contact-outcomes';
import { type ContactPurpose, purposeCodes } from '../../../../domain/reference-data/contact-purposes';
import type { CaseId, EventId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';
import type { ContactDetails } from '../../../../casework/contact/contact-details';
import { relationCodes } from './relations';

const interpreters = ['PROFESSIONAL', 'FAMILY', 'CHILD'] as const;
const referralAnswers = ['ACCEPTED', 'DECLINED'] as const;

export class ByProxyBody {
  @ApiPropertyOptional({ format: 'uuid', description: 'Somebody whom the person named to speak for them.' })
  @IsOptional()
  @IsUuidText()
  representativeId?: string;

  @ApiPropertyOptional({ enum: relationCodes })
  @IsOptional()
  @IsIn([...relationCodes])
  relation?: string;
}

export class InterpreterBody {
  @ApiProperty({ enum: interpreters }) @IsIn([...interpreters]) kind: (typeof interpreters)[number];
  @ApiPropertyOptional({ maxLength: 2000, description: 'Needed for family or a child.' }) @IsOptional() @IsPlainText(2000) reason?: string;
}

/** `POST /api/v1/cases/{caseId}/contacts`. */
export class RecordContactBody implements ContactDetails {
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

  @ApiPropertyOptional({ enum: referralAnswers, description: 'Needed where a referral was offered to somebody who was reached.' })
  @IsOptional()
  @IsIn([...referralAnswers])
  referralAnswer?: (typeof referralAnswers)[number];

  @ApiPropertyOptional({ type: [String], description: 'The key events of this case that it told of.' })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(100)
  @IsUuidText({ each: true })
  about?: EventId[];

  @ApiPropertyOptional({ type: ByProxyBody }) @IsOptional() @ValidateNested() @Type(() => ByProxyBody) byProxy?: ByProxyBody;
  @ApiPropertyOptional({ type: InterpreterBody })
  @IsOptional()
  @ValidateNested()
  @Type(() => InterpreterBody)
  interpreter?: InterpreterBody;
  @ApiPropertyOptional({ enum: stillSafeCodes }) @IsOptional() @IsIn([...stillSafeCodes]) stillSafe?: StillSafe;

  @ApiPropertyOptional({ maxLength: 2000, description: 'Needed where the contact was outside the plan.' })
  @IsOptional()
  @IsPlainText(2000)
  overrideReason?: string;

  @ApiPropertyOptional({ maxLength: 10_000 }) @IsOptional() @IsPlainText(10_000) note?: string;

  @ApiPropertyOptional({ type: [String], description: 'Other cases of the same person that it was about too.' })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(20)
  @IsUuidText({ each: true })
  alsoInCases?: CaseId[];
}
