import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString } from 'class-validator';
import { offsetOf } from '../paging';
import { type CaseloadFilter, caseloadFilters, type CaseloadOrder, caseloadOrders } from './caseload-order';
import type { CaseloadQuestion } from './my-caseload.query';

export class CaseloadQuestionParameters {
  @ApiPropertyOptional({ enum: caseloadOrders })
  @IsOptional()
  @IsIn(caseloadOrders)
  order?: CaseloadOrder;

  @ApiPropertyOptional({ enum: caseloadFilters })
  @IsOptional()
  @IsIn(caseloadFilters)
  risk?: CaseloadFilter;

  @ApiPropertyOptional({ description: 'The `nextCursor` of the page before.' })
  @IsOptional()
  @IsString()
  cursor?: string;

  @ApiPropertyOptional({ description: 'A position that a command answered: waits until the view is there.' })
  @IsOptional()
  @IsString()
  atLeast?: string;
}

export const toQuestion = ({ order, risk, cursor }: CaseloadQuestionParameters): CaseloadQuestion => ({
  order: order ?? 'LONGEST_UNREACHED',
  filter: risk ?? 'ALL',
  from: offsetOf(cursor),
});
