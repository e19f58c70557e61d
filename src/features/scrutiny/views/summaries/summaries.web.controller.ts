import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { periodWords } from '../../../../casework/pack/period-words';
import { periodOf } from '../../../../domain/figures/reporting-period';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { homeTiles } from '../../../../web-kit/pages/navigation';
import { page, type Page } from '../../../../web-kit/pages/page';
import { SampledCases } from '../../sampled-cases';
import type { SummaryLine } from './summaries.answer';
import { toSummaries } from './to-summaries';

homeTiles.add({
  permission: 'scrutiny:summarise',
  title: 'Summaries for the scrutiny panel',
  text: 'Closed cases that were drawn by lot, to be put into words that give nobody away',
  href: '/scrutiny/summaries',
  order: 74,
});

const words = {
  TO_WRITE: 'To be summed up',
  TO_WRITE_ANEW: 'Given back, to be written anew',
  TO_READ: 'Waits for a second reader: read it',
  YOURS_TO_BE_READ: 'Yours: somebody else has to read it',
  PASSED: 'With the panel',
} as const;

type SummariesPage = {
  readonly items: readonly (SummaryLine & { readonly quarter: string; readonly says: string })[];
};

@ApiExcludeController()
@Controller('scrutiny/summaries')
export class SummariesWebController {
  constructor(private readonly sampled: SampledCases) {}

  @Get()
  @Requires('scrutiny:summarise')
  @ReadsRecord({ what: 'scrutiny sample', idsFrom: ({ model }: Page<SummariesPage>) => model.items.map(({ caseId }) => caseId) })
  show(@CurrentViewer() viewer: Viewer): Page<SummariesPage> {
    const { items } = toSummaries(this.sampled.visibleTo(viewer), viewer);
    const lines = items.map((item) => ({ ...item, says: words[item.state], quarter: quarterWords(item.period) }));
    return page('features/scrutiny/views/summaries/summaries', { items: lines });
  }
}

const quarterWords = (code: string): string => {
  const period = periodOf(code);
  return period ? periodWords(period) : code;
};
