import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { type RepresentativeEnding, representativeEndings } from '../../../../domain/person/representative-shape';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';

export class EndRepresentativeBody {
  @ApiProperty({ enum: [...representativeEndings] })
  @IsIn([...representativeEndings])
  readonly ending!: RepresentativeEnding;

  @ApiPropertyOptional({ description: 'Now if absent.', type: String, format: 'date-time' })
  @IsOptional()
  @IsInstantText()
  readonly until?: Instant;
}
