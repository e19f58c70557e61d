import { Controller, Get, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { periodWords } from '../../../../casework/pack/period-words';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import { periodOf, type ReportingPeriod } from '../../../../domain/figures/reporting-period';
import { labelOf } from '../../../../domain/reference-data/entry';
import { scrutinyScores } from '../../../../domain/quarterly-review/scrutiny-scores';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsNothingPersonal, ReadsRecord } from '../../../../platform/access-log/route-reads';
import { homeTiles } from '../../../../web-kit/pages/navigation';
import { page, type Page } from '../../../../web-kit/pages/page';
import { NumberPipe } from '../../number.pipe';
import { PanelCaseAnswer } from './panel.answer';
import { PanelQuery } from './panel.query';

homeTiles.add({
  permission: 'scrutiny:sit',
  title: 'Cases for the panel',
  text: 'Closed cases, drawn by lot and summed up without names, for you to read and score',
  href: '/panel',
  order: 75,
});

type ReadPage = { readonly panelCase: PanelCaseAnswer };

@ApiExcludeController()
@Controller()
export class PanelWebController {
  constructor(private readonly panel: PanelQuery) {}

  @Get('panel')
  @Requires('scrutiny:sit')
  @ReadsNothingPersonal()
  list(@CurrentViewer() viewer: Viewer): Page {
    const items = this.panel.lines(viewer).map((line) => ({ ...line, quarter: quarterWords(line.period) }));
    return page('features/scrutiny/views/panel/panel', { items });
  }

  /** Read by whoever has seen the few fields before it, and did not say that they know it. */
  @Get('quarters/:period/panel/:number/reading')
  @Requires('scrutiny:sit')
  @ReadsRecord({ what: 'scrutiny summary', idsFrom: ({ model }: Page<ReadPage>) => PanelCaseAnswer.isAbout(model.panelCase) })
  read(
    @Param('period', QuarterPipe) period: ReportingPeriod,
    @Param('number', NumberPipe) number: number,
    @CurrentViewer() viewer: Viewer,
  ): Page<ReadPage> {
    const panelCase = this.panel.read(period.code, number, viewer);
    const asked = panelCase.asked.map((one) => ({ ...one, says: one.score === undefined ? '' : labelOf(scrutinyScores, one.score) }));
    return page('features/scrutiny/views/panel/panel-case', { panelCase, asked, quarter: periodWords(period) });
  }
}

const quarterWords = (code: string): string => {
  const period = periodOf(code);
  return period ? periodWords(period) : code;
};
