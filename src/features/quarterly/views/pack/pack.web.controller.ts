import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FiguresInHand, Packs } from '../../../../casework/pack/packs';
import { QuarterlyReviews } from '../../../../casework/quarterly-reviews/quarterly-reviews.query';
import { localDayAt } from '../../../../domain/obligations/clocks/local-day';
import type { Clock } from '../../../../kernel/clock';
import { CLOCK } from '../../../../kernel/tokens';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { may } from '../../../../platform/access/may';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsNothingPersonal } from '../../../../platform/access-log/route-reads';
import { page, type Page } from '../../../../web-kit/pages/page';
import { type AskedPack, packPath, readAsked } from '../../asked-pack';
import { countingPage } from './counting-page';
import { noFigures, notUnderstood } from './no-figures';
import { toPackPage } from './to-pack-page';

type How = { readonly isWall: boolean; readonly section: string | undefined; readonly viewer: Viewer };

@ApiExcludeController()
@Controller('quarters/:period')
export class PackWebController {
  constructor(
    private readonly packs: Packs,
    private readonly reviews: QuarterlyReviews,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('figures:read')
  @ReadsNothingPersonal()
  async show(@Param('period') code: string, @Query() query: Record<string, unknown>, @CurrentViewer() viewer: Viewer): Promise<Page> {
    const asked = readAsked(code, query['knownAt']);
    if ('faults' in asked) return notUnderstood(asked.faults);
    const section = typeof query['section'] === 'string' ? query['section'] : undefined;
    const how = { isWall: query['view'] === 'wall', section, viewer };
    const found = await this.packs.figures(asked.period, asked.knownAt);
    if (found.state === 'REFUSED') return noFigures(found.code);
    if (found.state === 'READY') return this.pack(asked, found, how);
    const view = how.isWall ? 'wall' : undefined;
    return countingPage(asked.period, found, packPath(asked.period, { knownAt: found.knownAt, view, section }));
  }

  private pack(asked: AskedPack, found: Extract<FiguresInHand, { state: 'READY' }>, { isWall, section, viewer }: How): Page {
    const shown = {
      ...{ document: this.packs.document(found), figures: found.sealed.figures, asked: asked.knownAt, isWall, section },
      latest: this.packs.now(asked.period),
      isFrozenQuarter: this.reviews.find(asked.period.code)?.pack !== undefined,
      mayList: may(viewer, 'figures:list'),
      mayFreeze: may(viewer, 'pack:freeze'),
      mayMeet: may(viewer, 'meeting:read'),
      overdueActions: this.reviews.overdueActions(asked.period.code, localDayAt(this.clock.now())),
    };
    return page('features/quarterly/views/pack/pack', toPackPage(shown));
  }
}
