import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import { codesOf } from '../../../../domain/reference-data/entry';
import { enhancedGrounds, needs } from '../../../../domain/reference-data/needs';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

const needCodes = [...codesOf(needs)];
const groundCodes = [...codesOf(enhancedGrounds)];

/** `POST /api/v1/cases/{caseId}/needs-assessments`. */
export class AssessNeedsBody {
  @ApiProperty({ format: 'date-time' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;

  @ApiProperty({ enum: needCodes, isArray: true, description: 'NONE where no need was found.' })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(needCodes, { each: true })
  needs: string[];

  @ApiPropertyOptional({ enum: groundCodes, isArray: true, description: 'Why the person has Enhanced Rights.' })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(groundCodes, { each: true })
  enhancedGrounds?: string[];

  @ApiPropertyOptional({ maxLength: 10_000 }) @IsOptional() @IsPlainText(10_000) note?: string;
}
