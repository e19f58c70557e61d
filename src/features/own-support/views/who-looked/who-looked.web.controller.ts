import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { page, type Page } from '../../../../web-kit/pages/page';
import { lookedLine } from './looked-line';
import { WhoLookedQuery } from './who-looked.query';
import { WhoLookedQuestion } from './who-looked.question';

@ApiExcludeController()
@Controller('my-page/:caseId/who-looked')
export class WhoLookedWebController {
  constructor(private readonly looks: WhoLookedQuery) {}

  @Get()
  @Requires('own-support:read')
  @ReadsRecord({ what: 'own case', idFrom: 'caseId' })
  async show(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Query() { before }: WhoLookedQuestion,
  ): Promise<Page> {
    const { lines, older } = await this.looks.of(caseId, viewer, before);
    const shown = lines.map((line) => lookedLine(line, viewer.staffId));
    return page('features/own-support/views/who-looked/who-looked', { lines: shown, older, caseId, back: `/my-page/${caseId}` });
  }
}
