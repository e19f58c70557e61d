import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
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
  @ApiProperty({ enum: [...representativeKinds] })
  @IsIn([...representativeKinds])
  readonly kind!: RepresentativeKind;

  @ApiProperty({ type: String, maxLength: 200 })
  @IsPlainText(200)
  readonly name!: string;

  @ApiPropertyOptional({ description: 'A number or an address.', type: String, maxLength: 200 })
  @IsOptional()
  @IsPlainText(200)
  readonly reach?: string;

  @ApiPropertyOptional({ type: String, maxLength: 100 })
  @IsOptional()
  @IsPlainText(100)
  readonly relationship?: string;

  @ApiPropertyOptional({ type: KnownAsBody })
  @IsOptional()
  @ValidateNested()
  @Type(() => KnownAsBody)
  readonly knownAs?: KnownAsBody;

  @ApiPropertyOptional({
    description: 'Purposes of contact; none means every one.',
    enum: contactPurposes.map(({ code }) => code),
    isArray: true,
  })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(contactPurposes.map(({ code }) => code), { each: true })
  readonly topics?: string[];

  @ApiPropertyOptional({ description: 'Now if absent.', type: String, format: 'date-time' })
  @IsOptional()
  @IsInstantText()
  readonly from?: Instant;

  @ApiPropertyOptional({
    description: 'The first day on which they speak for the person no more: for a guardian, the 18th birthday.',
    type: String,
    format: 'date',
  })
  @IsOptional()
  @IsLocalDateText()
  readonly endsOn?: LocalDate;
}
