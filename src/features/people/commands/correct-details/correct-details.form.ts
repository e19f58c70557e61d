import { IsIn, IsOptional } from 'class-validator';
import { ageBands } from '../../../../domain/reference-data/age-bands';
import { codesOf } from '../../../../domain/reference-data/entry';
import { ethnicities } from '../../../../domain/reference-data/ethnicities';
import { IsEmailText } from '../../../../platform/validation/is-email-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

/** The details as they are from now on; what is left empty is taken away. */
export class CorrectDetailsForm {
  @IsOptional()
  @IsPlainText(50, { message: 'The telephone number must be 50 characters or fewer' })
  readonly telephone?: string;

  @IsOptional()
  @IsEmailText({ message: 'Enter an email address, such as name@example.org' })
  readonly email?: string;

  @IsOptional()
  @IsPlainText(500, { message: 'The address must be 500 characters or fewer' })
  readonly address?: string;

  @IsOptional()
  @IsPlainText(100, { message: 'The language must be 100 characters or fewer' })
  readonly language?: string;

  @IsOptional()
  @IsIn([...codesOf(ageBands)], { message: 'Select an age band from the list' })
  readonly ageBand?: string;

  @IsOptional()
  @IsIn([...codesOf(ethnicities)], { message: 'Select an ethnicity from the list' })
  readonly ethnicity?: string;

  @IsOptional()
  @IsPlainText(2000, { message: 'The reason must be 2,000 characters or fewer' })
  readonly reason?: string;
}
