import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsOptional, Matches, ValidateNested } from 'class-validator';
import { ReporterBody } from './new-person.body';

/** Somebody who reported for another, with feedback rights of their own. */
export class ThirdPartyReporterBody {
  @ApiPropertyOptional({ type: ReporterBody })
  @IsOptional()
  @ValidateNested()
  @Type(() => ReporterBody)
  readonly person?: ReporterBody;

  @ApiPropertyOptional({ type: String })
  @IsOptional()
  @Matches(/^[A-Z0-9][A-Z0-9_]{0,59}$/, { message: 'must be a code in capitals, such as NEIGHBOUR' })
  readonly capacity?: string;

  @ApiProperty({ type: Boolean })
  @IsBoolean()
  readonly wantsFeedback!: boolean;
}
