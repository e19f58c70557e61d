import { ArrayUnique, IsArray, IsEmail, IsIn, IsOptional } from 'class-validator';
import { type CorrectableField, correctableFields } from '../../../../domain/person/details-shape';
import { ageBands } from '../../../../domain/reference-data/age-bands';
import { codesOf } from '../../../../domain/reference-data/entry';
import { ethnicities } from '../../../../domain/reference-data/ethnicities';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

export class CorrectDetailsBody {
  @IsOptional()
  @IsPlainText(50)
  readonly telephone?: string;

  @IsOptional()
  @IsEmail()
  readonly email?: string;

  @IsOptional()
  @IsPlainText(500)
  readonly address?: string;

  @IsOptional()
  @IsPlainText(100)
  readonly language?: string;

  @IsOptional()
  @IsIn([...codesOf(ageBands)])
  readonly ageBand?: string;

  @IsOptional()
  @IsIn([...codesOf(ethnicities)])
  readonly ethnicity?: string;

  /** Details that are not true of the person. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn([...correctableFields], { each: true })
  readonly removed?: CorrectableField[];

  @IsOptional()
  @IsPlainText(2000)
  readonly reason?: string;
}
