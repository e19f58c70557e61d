import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional } from 'class-validator';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

/** `POST /api/v1/cases/{caseId}/references`. */
export class LinkReferenceBody {
  @ApiPropertyOptional({ maxLength: 60, description: 'One of the two references is needed.' })
  @IsOptional()
  @IsPlainText(60)
  crimeReference?: string;
  @ApiPropertyOptional({ maxLength: 60 }) @IsOptional() @IsPlainText(60) incidentReference?: string;
  @ApiProperty({ description: 'Whether the record is flagged as a hate crime or incident.' }) @IsBoolean() hateFlagSet: boolean;
  @ApiProperty({ format: 'date-time' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;
}
