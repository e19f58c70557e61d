import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

/** A figure of the pack, by its table, its row and, where the table is shown by unit, the unit. */
export class FigureBody {
  @ApiProperty({ example: 'M4.FIRST_CONTACT', maxLength: 100 }) @IsPlainText(100) table: string;
  @ApiProperty({ example: 'ALL', maxLength: 100 }) @IsPlainText(100) row: string;
  @ApiPropertyOptional({ type: String, example: 'LPU-1' })
  @IsOptional()
  @Matches(/^[A-Z0-9][A-Z0-9-]{0,19}$/, { message: 'must be the code of a local policing unit, such as LPU-1' })
  lpu?: string;
}
