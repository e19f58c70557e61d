import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { channelCodes, directionCodes } from '../../../../domain/reference-data/channels';
import { contactOutcomeCodes } from '../../../../domain/reference-data/contact-outcomes';
import { purposeCodes } from '../../../../domain/reference-data/contact-purposes';
import type { Correction } from '../../../../domain/support-case/correction';
import type { EventId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';
import { removableFields } from './correctable-fields';

/** `POST /api/v1/cases/{caseId}/corrections`: only what is put right; which fields an entry has follows from its type. */
export class CorrectEntryBody implements Correction {
  @ApiProperty({ format: 'uuid' }) @IsUuidText() eventId: EventId;
  @ApiProperty({ maxLength: 2000 }) @IsPlainText(2000) reason: string;
  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @IsInstantText({ notInFuture: true }) occurredAt?: Instant;
  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @IsInstantText({ notInFuture: true }) receivedAt?: Instant;
  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @IsInstantText({ notInFuture: true }) reportedAt?: Instant;
  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @IsInstantText({ notInFuture: true }) occurredFrom?: Instant;
  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @IsInstantText({ notInFuture: true }) occurredTo?: Instant;
  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @IsInstantText() hearingAt?: Instant;
  @ApiPropertyOptional({ enum: channelCodes }) @IsOptional() @IsIn([...channelCodes]) channel?: string;
  @ApiPropertyOptional({ enum: directionCodes }) @IsOptional() @IsIn([...directionCodes]) direction?: string;
  @ApiPropertyOptional({ enum: contactOutcomeCodes }) @IsOptional() @IsIn([...contactOutcomeCodes]) outcome?: string;

  @ApiPropertyOptional({ enum: purposeCodes, isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn([...purposeCodes], { each: true })
  purposes?: string[];

  @ApiPropertyOptional({ minimum: 1, maximum: 22 }) @IsOptional() @IsInt() @Min(1) @Max(22) outcomeType?: number;
  @ApiPropertyOptional({ minimum: 1, maximum: 5 }) @IsOptional() @IsInt() @Min(1) @Max(5) score?: number;
  @ApiPropertyOptional() @IsOptional() @IsPlainText(60) ageBand?: string;
  @ApiPropertyOptional() @IsOptional() @IsPlainText(60) ethnicity?: string;
  @ApiPropertyOptional() @IsOptional() @IsPlainText(60) locationType?: string;
  @ApiPropertyOptional() @IsOptional() @IsPlainText(100) ward?: string;
  @ApiPropertyOptional() @IsOptional() @IsBoolean() online?: boolean;
  @ApiPropertyOptional({ maxLength: 100 }) @IsOptional() @IsPlainText(100) crimeReference?: string;
  @ApiPropertyOptional({ maxLength: 100 }) @IsOptional() @IsPlainText(100) incidentReference?: string;
  @ApiPropertyOptional({ maxLength: 10_000 }) @IsOptional() @IsPlainText(10_000) summary?: string;
  @ApiPropertyOptional({ maxLength: 10_000 }) @IsOptional() @IsPlainText(10_000) note?: string;
  @ApiPropertyOptional({ maxLength: 10_000 }) @IsOptional() @IsPlainText(10_000) findings?: string;

  @ApiPropertyOptional({
    enum: removableFields,
    isArray: true,
    description: 'What was written and is not true, with nothing in its place.',
  })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn([...removableFields], { each: true })
  removed?: string[];
}
