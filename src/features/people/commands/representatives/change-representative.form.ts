import { IsIn, IsOptional, ValidateIf } from 'class-validator';
import { type RepresentativeEnding, representativeEndings } from '../../../../domain/person/representative-shape';
import type { LocalDate } from '../../../../kernel/instant';
import { IsLocalDateText } from '../../../../platform/validation/is-local-date-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

const ifChosen = (answer: string): PropertyDecorator => ValidateIf((form: ChangeRepresentativeForm) => form.answer === answer);

export class ChangeRepresentativeForm {
  @IsIn(['RENEW', 'END', 'BAR'], { message: 'Select what changes' })
  readonly answer!: 'RENEW' | 'END' | 'BAR';

  @IsOptional()
  @IsLocalDateText({ message: 'Enter the day on which it ends, as a day that exists' })
  readonly endsOn?: LocalDate;

  @ifChosen('END')
  @IsIn([...representativeEndings], { message: 'Select why it ends' })
  readonly ending?: RepresentativeEnding;

  @ifChosen('BAR')
  @IsPlainText(2000, { message: 'Say why they must not speak for the person, in 2,000 characters or fewer' })
  readonly reason?: string;
}
