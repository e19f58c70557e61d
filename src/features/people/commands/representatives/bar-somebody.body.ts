import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import type { RepresentativeId } from '../../../../domain/person/representative-shape';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';
import { KnownAsBody } from './known-as.body';

export class BarSomebodyBody {
  /** Of a representative named before. */
  @IsOptional()
  @IsUuidText()
  readonly representativeId?: RepresentativeId;

  @IsOptional()
  @IsPlainText(200)
  readonly name?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => KnownAsBody)
  readonly knownAs?: KnownAsBody;

  @IsPlainText(2000)
  readonly reason!: string;

  /** Now if absent. */
  @IsOptional()
  @IsInstantText()
  readonly from?: Instant;
}
