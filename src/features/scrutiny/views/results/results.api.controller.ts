import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { ResultsAnswer } from './results.answer';
import { ResultsQuery } from './results.query';

@ApiTags('scrutiny')
@ProblemAnswers()
@Controller('api/v1/quarters/:period/scrutiny/results')
export class ResultsApiController {
  constructor(private readonly results: ResultsQuery) {}

  @Get()
  @Requires('meeting:read')
  @ReadsRecord({ what: 'scrutiny results', idFrom: 'period' })
  @ApiOperation({ summary: 'What the panel said of the cases of a quarter' })
  @ApiParam({ name: 'period', example: '2026-27-Q2' })
  @ApiOkResponse({ type: ResultsAnswer })
  show(@Param('period', QuarterPipe) { code }: ReportingPeriod): ResultsAnswer {
    return this.results.of(code);
  }
}
