import { Controller, Get, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DutyWords } from '../../duties/duty-words';
import type { CaseId, ObligationId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { page, type Page } from '../../../../web-kit/pages/page';
import { OpenDuties } from '../../duties/open-duties';
import { toDutyPage } from './to-duty-page';

@ApiExcludeController()
@Controller('cases/:caseId/obligations/:obligationId')
export class DutyWebController {
  constructor(
    private readonly duties: OpenDuties,
    private readonly words: DutyWords,
  ) {}

  @Get()
  @Requires('case:read')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async show(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Param('obligationId', IdPipe) obligationId: ObligationId,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Page> {
    const open = await this.duties.open(caseId, obligationId, viewer);
    return page('features/deadlines/views/duty/duty', toDutyPage(open, viewer, this.words));
  }
}
