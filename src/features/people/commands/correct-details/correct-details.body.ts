import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import { type CorrectableField, correctableFields } from '../../../../domain/person/details-shape';
import { ageBands } from '../../../../domain/reference-data/age-bands';
import { codesOf } from '../../../../domain/reference-data/entry';
import { ethnicities } from '../../../../domain/reference-data/ethnicities';
import { IsEmailText } from '../../../../platform/validation/is-email-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

export class CorrectDetailsBody {
  @ApiPropertyOptional({ type: String, maxLength: 50 })
  @IsOptional()
  @IsPlainText(50)
  readonly telephone?: string;

  @ApiPropertyOptional({ type: String, format: 'email' })
  @IsOptional()
  @IsEmailText()
  readonly email?: string;

  @ApiPropertyOptional({ type: String, maxLength: 500 })
  @IsOptional()
  @IsPlainText(500)
  readonly address?: string;

  @ApiPropertyOptional({ type: String, maxLength: 100 })
  @IsOptional()
  @IsPlainText(100)
  readonly language?: string;

  @ApiPropertyOptional({ enum: [...codesOf(ageBands)] })
  @IsOptional()
  @IsIn([...codesOf(ageBands)])
  readonly ageBand?: string;

  @ApiPropertyOptional({ enum: [...codesOf(ethnicities)] })
  @IsOptional()
  @IsIn([...codesOf(ethnicities)])
  readonly ethnicity?: string;

  @ApiPropertyOptional({ description: 'Details that are not true of the person.', enum: [...correctableFields], isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn([...correctableFields], { each: true })
  readonly removed?: CorrectableField[];

  @ApiPropertyOptional({ type: String, maxLength: 2000 })
  @IsOptional()
  @IsPlainText(2000)
  readonly reason?: string;
}
