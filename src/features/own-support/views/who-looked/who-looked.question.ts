import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import type { LocalDate } from '../../../../kernel/instant';
import { IsLocalDateText } from '../../../../platform/validation/is-local-date-text';

export class WhoLookedQuestion {
  @ApiPropertyOptional({ format: 'date', description: 'Days before this one: the `older` of the page before.' })
  @IsOptional()
  @IsLocalDateText()
  before?: LocalDate;
}
