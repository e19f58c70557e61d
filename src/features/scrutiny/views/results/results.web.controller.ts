import { Controller, Get, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { periodWords } from '../../../../casework/pack/period-words';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import { labelOf } from '../../../../domain/reference-data/entry';
import { scrutinyScores } from '../../../../domain/quarterly-review/scrutiny-scores';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { page, type Page } from '../../../../web-kit/pages/page';
import { ResultsQuery } from './results.query';

@ApiExcludeController()
@Controller('quarters/:period/scrutiny/results')
export class ResultsWebController {
  constructor(private readonly results: ResultsQuery) {}

  @Get()
  @Requires('meeting:read')
  @ReadsRecord({ what: 'scrutiny results', idFrom: 'period' })
  show(@Param('period', QuarterPipe) period: ReportingPeriod): Page {
    const { questions, results, ...answer } = this.results.of(period.code);
    const asked = questions.map(({ code, text }) => ({
      text,
      lines: results
        .filter(({ question }) => question === code)
        .map(({ number, scores, words }) => ({
          number,
          words,
          says: scores.map(({ score, n }) => `${labelOf(scrutinyScores, score)}: ${String(n)}`).join(', '),
        })),
    }));
    return page('features/scrutiny/views/results/results', { ...answer, title: `What the panel said: ${periodWords(period)}`, asked });
  }
}
