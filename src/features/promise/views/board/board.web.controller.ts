import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { PromiseQuery } from '../../../../casework/promise/promise.query';
import type { Clock } from '../../../../kernel/clock';
import { CLOCK } from '../../../../kernel/tokens';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { homeTiles } from '../../../../web-kit/pages/navigation';
import { page, type Page } from '../../../../web-kit/pages/page';
import { boardQuestion } from './board-asked';
import { type BoardPage, toBoardPage } from './to-board-page';

homeTiles.add({
  permission: 'promise:read',
  only: 'LET_INTO_A_PROMISE',
  title: 'Promise board',
  text: 'Colleagues who are victims: what was promised to each, what is kept and what is due next',
  href: '/promise',
  order: 11,
});

@ApiExcludeController()
@Controller('promise')
export class BoardWebController {
  constructor(
    private readonly promises: PromiseQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('promise:read')
  @ReadsRecord({ what: 'queue', idsFrom: ({ model }: Page<BoardPage>) => model.rows.map(({ caseId }) => caseId) })
  show(@CurrentViewer() viewer: Viewer, @Query() asked: Record<string, unknown>): Page<BoardPage> {
    const question = boardQuestion(asked, this.clock.now());
    return page('features/promise/views/board/board', toBoardPage(this.promises.board(viewer, question), question, viewer));
  }
}
