import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import type { LocalDate } from '../../../../kernel/instant';
import { IsLocalDateText } from '../../../../platform/validation/is-local-date-text';

export class RenewRepresentativeBody {
  @ApiPropertyOptional({ description: 'Without an end if absent.', type: String, format: 'date' })
  @IsOptional()
  @IsLocalDateText()
  readonly endsOn?: LocalDate;
}
