import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { page, type Page } from '../../../../web-kit/pages/page';
import { CasePageQuery } from './case-page.query';
import { toCasePage } from './to-case-page';

@ApiExcludeController()
@Controller('cases/:caseId')
export class CasePageWebController {
  constructor(private readonly query: CasePageQuery) {}

  @Get()
  @Requires('case:read')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async show(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer, @Query('history') history: unknown): Promise<Page> {
    return page('features/caseload/views/case-page/case-page', toCasePage(await this.query.of(caseId, viewer, history === 'whole')));
  }
}
