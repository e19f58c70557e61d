import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsNothingPersonal } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { ArrangementAnswer } from './arrangement.answer';
import { ArrangementQuery } from './arrangement.query';

@ApiTags('scrutiny')
@ProblemAnswers()
@Controller('api/v1/quarters/:period/scrutiny')
export class ArrangementApiController {
  constructor(private readonly arrangements: ArrangementQuery) {}

  @Get()
  @Requires('scrutiny:arrange')
  @ReadsNothingPersonal()
  @ApiOperation({ summary: 'The sample of closed cases that a panel reads of a quarter, in numbers, and the panel’s questions' })
  @ApiParam({ name: 'period', example: '2026-27-Q2' })
  @ApiOkResponse({ type: ArrangementAnswer })
  show(@Param('period', QuarterPipe) { code }: ReportingPeriod): ArrangementAnswer {
    return this.arrangements.of(code);
  }
}
