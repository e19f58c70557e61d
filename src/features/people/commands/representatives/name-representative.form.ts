import { IsIn, IsOptional } from 'class-validator';
import { type RepresentativeKind, representativeKinds } from '../../../../domain/person/representative-shape';
import { contactPurposes } from '../../../../domain/reference-data/contact-purposes';
import type { LocalDate } from '../../../../kernel/instant';
import { IsLocalDateText } from '../../../../platform/validation/is-local-date-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsChoices } from '../../../../web-kit/forms/is-choices';

export class NameRepresentativeForm {
  @IsIn([...representativeKinds], { message: 'Select who they are to the person' })
  readonly kind!: RepresentativeKind;

  @IsPlainText(200, { message: 'Enter their name, in 200 characters or fewer' })
  readonly name!: string;

  @IsOptional()
  @IsPlainText(200, { message: 'The number or address must be 200 characters or fewer' })
  readonly reach?: string;

  @IsOptional()
  @IsPlainText(100, { message: 'The relationship must be 100 characters or fewer' })
  readonly relationship?: string;

  @IsChoices(contactPurposes.map(({ code }) => code), { message: 'Select the topics from the list' })
  readonly topics: readonly string[] = [];

  @IsOptional()
  @IsLocalDateText({ message: 'Enter the day on which it ends, as a day that exists' })
  readonly endsOn?: LocalDate;
}
