import { Type } from 'class-transformer';
import { ArrayUnique, IsArray, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { type RepresentativeKind, representativeKinds } from '../../../../domain/person/representative-shape';
import { contactPurposes } from '../../../../domain/reference-data/contact-purposes';
import type { Instant, LocalDate } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsLocalDateText } from '../../../../platform/validation/is-local-date-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { KnownAsBody } from './known-as.body';

export class NameRepresentativeBody {
  @IsIn([...representativeKinds])
  readonly kind!: RepresentativeKind;

  @IsPlainText(200)
  readonly name!: string;

  /** A number or an address. */
  @IsOptional()
  @IsPlainText(200)
  readonly reach?: string;

  @IsOptional()
  @IsPlainText(100)
  readonly relationship?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => KnownAsBody)
  readonly knownAs?: KnownAsBody;

  /** Purposes of contact; none means every one. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(contactPurposes.map(({ code }) => code), { each: true })
  readonly topics?: string[];

  /** Now if absent. */
  @IsOptional()
  @IsInstantText()
  readonly from?: Instant;

  /** The first day on which they speak for the person no more: for a guardian, the 18th birthday. */
  @IsOptional()
  @IsLocalDateText()
  readonly endsOn?: LocalDate;
}
