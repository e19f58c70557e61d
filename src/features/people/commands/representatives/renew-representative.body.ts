import { IsOptional } from 'class-validator';
import type { LocalDate } from '../../../../kernel/instant';
import { IsLocalDateText } from '../../../../platform/validation/is-local-date-text';

export class RenewRepresentativeBody {
  /** Without an end if absent. */
  @IsOptional()
  @IsLocalDateText()
  readonly endsOn?: LocalDate;
}
