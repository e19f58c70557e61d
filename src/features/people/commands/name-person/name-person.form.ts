import { IsOptional } from 'class-validator';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

const tooLong = { message: 'A name must be 200 characters or fewer' };

export class NamePersonForm {
  @IsPlainText(200, { message: 'Enter the name, in 200 characters or fewer. A single name is enough' })
  readonly name!: string;

  @IsOptional()
  @IsPlainText(200, tooLong)
  readonly given?: string;

  @IsOptional()
  @IsPlainText(200, tooLong)
  readonly family?: string;

  /** One a line. */
  @IsOptional()
  @IsPlainText(4000, { message: 'Other names must be 4,000 characters or fewer' })
  readonly otherNames?: string;

  @IsOptional()
  @IsPlainText(60, { message: 'The pronouns must be 60 characters or fewer' })
  readonly pronouns?: string;

  @IsOptional()
  @IsPlainText(2000, { message: 'The reason must be 2,000 characters or fewer' })
  readonly reason?: string;
}
