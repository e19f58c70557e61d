import { IsIn, IsOptional } from 'class-validator';
import { ageBands } from '../../../../domain/reference-data/age-bands';
import { codesOf } from '../../../../domain/reference-data/entry';
import { ethnicities } from '../../../../domain/reference-data/ethnicities';
import type { PersonId } from '../../../../kernel/ids';
import { IsEmailText } from '../../../../platform/validation/is-email-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';
import { IsChoices } from '../../../../web-kit/forms/is-choices';

const emailMessage = 'Enter an email address, such as name@example.org';

/** The part of the form that is about people: the person supported, and whoever reported for them. */
export class PersonFieldsForm {
  /** Where the person is on record already. */
  @IsOptional()
  @IsUuidText()
  readonly personId?: PersonId;

  @IsOptional()
  @IsPlainText(200, { message: 'The name must be 200 characters or fewer' })
  readonly name?: string;

  @IsOptional()
  @IsPlainText(50, { message: 'The telephone number must be 50 characters or fewer' })
  readonly telephone?: string;

  @IsOptional()
  @IsEmailText({ message: emailMessage })
  readonly email?: string;

  @IsOptional()
  @IsPlainText(500, { message: 'The address must be 500 characters or fewer' })
  readonly address?: string;

  @IsOptional()
  @IsIn([...codesOf(ageBands)], { message: 'Select an age band from the list' })
  readonly ageBand?: string;

  @IsOptional()
  @IsIn([...codesOf(ethnicities)], { message: 'Select an ethnicity from the list' })
  readonly ethnicity?: string;

  @IsOptional()
  @IsPlainText(100, { message: 'The language must be 100 characters or fewer' })
  readonly language?: string;

  @IsChoices(['YES'])
  readonly reportedByOther: readonly string[] = [];

  @IsOptional()
  @IsPlainText(200, { message: 'Their name must be 200 characters or fewer' })
  readonly reporterName?: string;

  @IsOptional()
  @IsPlainText(50, { message: 'Their telephone number must be 50 characters or fewer' })
  readonly reporterTelephone?: string;

  @IsOptional()
  @IsEmailText({ message: emailMessage })
  readonly reporterEmail?: string;

  @IsChoices(['YES'])
  readonly wantsFeedback: readonly string[] = [];
}
