import { Controller, Get, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { VisibleCases } from '../../../../casework/visible-cases';
import { caseReference } from '../../../../domain/support-case/case-reference';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { may } from '../../../../platform/access/may';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { page, type Page } from '../../../../web-kit/pages/page';

/** What somebody who has just opened a case needs next. */
@ApiExcludeController()
@Controller('cases/:caseId/opened')
export class CaseOpenedWebController {
  constructor(private readonly cases: VisibleCases) {}

  @Get()
  @Requires('case:open')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async show(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer): Promise<Page> {
    const { state } = await this.cases.open(caseId, viewer);
    return page('features/intake/views/case-opened/case-opened', {
      caseId,
      reference: caseReference(caseId),
      personId: state.personId,
      responsibleLpu: state.access.responsibleLpu,
      mayAgreePlan: may(viewer, 'contact-plan:agree'),
    });
  }
}
