import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { ageBands } from '../../../../domain/reference-data/age-bands';
import { codesOf } from '../../../../domain/reference-data/entry';
import { ethnicities } from '../../../../domain/reference-data/ethnicities';
import { IsEmailText } from '../../../../platform/validation/is-email-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

export class ReporterBody {
  @ApiProperty({ type: String, maxLength: 200 })
  @IsPlainText(200)
  readonly name!: string;

  @ApiPropertyOptional({ type: String, maxLength: 50 })
  @IsOptional()
  @IsPlainText(50)
  readonly telephone?: string;

  @ApiPropertyOptional({ type: String, format: 'email' })
  @IsOptional()
  @IsEmailText()
  readonly email?: string;
}

export class NewPersonBody extends ReporterBody {
  @ApiPropertyOptional({ type: String, maxLength: 500 })
  @IsOptional()
  @IsPlainText(500)
  readonly address?: string;

  @ApiPropertyOptional({ enum: [...codesOf(ageBands)] })
  @IsOptional()
  @IsIn([...codesOf(ageBands)])
  readonly ageBand?: string;

  @ApiPropertyOptional({ enum: [...codesOf(ethnicities)] })
  @IsOptional()
  @IsIn([...codesOf(ethnicities)])
  readonly ethnicity?: string;

  @ApiPropertyOptional({ type: String, maxLength: 100 })
  @IsOptional()
  @IsPlainText(100)
  readonly language?: string;
}
