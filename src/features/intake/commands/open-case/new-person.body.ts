import { IsEmail, IsIn, IsOptional } from 'class-validator';
import { ageBands } from '../../../../domain/reference-data/age-bands';
import { codesOf } from '../../../../domain/reference-data/entry';
import { ethnicities } from '../../../../domain/reference-data/ethnicities';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

export class ReporterBody {
  @IsPlainText(200)
  readonly name!: string;

  @IsOptional()
  @IsPlainText(50)
  readonly telephone?: string;

  @IsOptional()
  @IsEmail()
  readonly email?: string;
}

export class NewPersonBody extends ReporterBody {
  @IsOptional()
  @IsPlainText(500)
  readonly address?: string;

  @IsOptional()
  @IsIn([...codesOf(ageBands)])
  readonly ageBand?: string;

  @IsOptional()
  @IsIn([...codesOf(ethnicities)])
  readonly ethnicity?: string;

  @IsOptional()
  @IsPlainText(100)
  readonly language?: string;
}
