import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { SampledCases } from '../../sampled-cases';
import { SummariesAnswer } from './summaries.answer';
import { toSummaries } from './to-summaries';

@ApiTags('scrutiny')
@ProblemAnswers()
@Controller('api/v1/quarters/:period/scrutiny/summaries')
export class SummariesApiController {
  constructor(private readonly sampled: SampledCases) {}

  @Get()
  @Requires('scrutiny:summarise')
  @ReadsRecord({ what: 'scrutiny sample', idsFrom: ({ items }: SummariesAnswer) => items.map(({ caseId }) => caseId) })
  @ApiOperation({ summary: 'Cases of the quarter’s sample that the caller may see, and how far the summary of each is' })
  @ApiParam({ name: 'period', example: '2026-27-Q2' })
  @ApiOkResponse({ type: SummariesAnswer })
  show(@Param('period', QuarterPipe) { code }: ReportingPeriod, @CurrentViewer() viewer: Viewer): SummariesAnswer {
    const drawn = this.sampled.visibleTo(viewer).filter(({ period }) => period === code);
    return toSummaries(drawn, viewer);
  }
}
