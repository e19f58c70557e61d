import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsNothingPersonal, ReadsRecord } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { NumberPipe } from '../../number.pipe';
import { PanelCaseAnswer, PanelCasesAnswer } from './panel.answer';
import { PanelQuery } from './panel.query';

@ApiTags('scrutiny')
@ProblemAnswers()
@ApiParam({ name: 'period', example: '2026-27-Q2' })
@Controller('api/v1/quarters/:period/scrutiny/cases')
export class PanelApiController {
  constructor(private readonly panel: PanelQuery) {}

  @Get()
  @Requires('scrutiny:sit')
  @ReadsNothingPersonal()
  @ApiOperation({ summary: 'Cases of a quarter that the panel is given to read, by their numbers' })
  @ApiOkResponse({ type: PanelCasesAnswer })
  list(@Param('period', QuarterPipe) { code }: ReportingPeriod, @CurrentViewer() viewer: Viewer): PanelCasesAnswer {
    return { items: this.panel.lines(viewer).filter(({ period }) => period === code) };
  }

  @Get(':number')
  @Requires('scrutiny:sit')
  @ReadsRecord({ what: 'scrutiny summary', idsFrom: PanelCaseAnswer.isAbout })
  @ApiOperation({ summary: 'One of them: for a member who does not recognise it' })
  @ApiOkResponse({ type: PanelCaseAnswer })
  read(
    @Param('period', QuarterPipe) { code }: ReportingPeriod,
    @Param('number', NumberPipe) number: number,
    @CurrentViewer() viewer: Viewer,
  ): PanelCaseAnswer {
    return this.panel.read(code, number, viewer);
  }
}
