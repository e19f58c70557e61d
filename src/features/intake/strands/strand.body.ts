import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { codesOf } from '../../../domain/reference-data/entry';
import { strands } from '../../../domain/reference-data/strands';

/** A characteristic perceived as targeted; the sub-strand must be one of the strand's own. */
export class StrandBody {
  @ApiProperty({ enum: [...codesOf(strands)] })
  @IsIn([...codesOf(strands)])
  readonly strand!: string;

  @ApiPropertyOptional({ type: String })
  @IsOptional()
  @Matches(/^[A-Z0-9][A-Z0-9_]{0,59}$/, { message: 'must be one of the strand’s own' })
  readonly subStrand?: string;
}
