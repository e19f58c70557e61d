import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ObligationsQuery } from '../../../../casework/obligations/obligations.query';
import { questionOf } from '../../../../casework/obligations/pages/due-filters';
import type { Clock } from '../../../../kernel/clock';
import { CLOCK } from '../../../../kernel/tokens';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { homeTiles } from '../../../../web-kit/pages/navigation';
import { page, type Page } from '../../../../web-kit/pages/page';
import { DutyWords } from '../../duties/duty-words';
import { HeadedUnits } from '../../duties/headed-units';
import { type BreachesPage, toBreachesPage } from './to-breaches-page';

homeTiles.add({
  permission: 'queue:breaches',
  title: 'Breaches',
  text: 'What was missed and is still to be done, since when, and who has taken it on',
  href: '/breaches',
  main: true,
  order: 30,
});

@ApiExcludeController()
@Controller('breaches')
export class BreachesWebController {
  constructor(
    private readonly obligations: ObligationsQuery,
    private readonly words: DutyWords,
    private readonly units: HeadedUnits,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('queue:breaches')
  @ReadsRecord({ what: 'queue', idsFrom: ({ model }: Page<BreachesPage>) => model.lines.map(({ caseId }) => caseId) })
  show(@CurrentViewer() viewer: Viewer, @Query() asked: Record<string, unknown>): Page<BreachesPage> {
    const at = this.clock.now();
    const missed = this.obligations.breaches(viewer, questionOf(asked, at));
    const model = toBreachesPage(missed, { at, asked, units: this.units.of(viewer), words: this.words });
    return page('features/deadlines/views/breaches/breaches', model);
  }
}
