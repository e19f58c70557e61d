import { Controller, Get, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { promiseSteps } from '../../../../casework/staff-victims/after-opening';
import { VisibleCases } from '../../../../casework/visible-cases';
import { caseReference } from '../../../../domain/support-case/case-reference';
import { NotFound } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsNothingPersonal, ReadsRecord } from '../../../../platform/access-log/route-reads';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { page, type Page } from '../../../../web-kit/pages/page';

const template = 'features/staff-cases/views/recorded/recorded';

/** What happens now, for whoever has just reported what happened to a colleague. */
@ApiExcludeController()
@Controller('colleagues/recorded')
export class RecordedWebController {
  constructor(private readonly cases: VisibleCases) {}

  /** For whoever is not let in: there is no such case to them any more. */
  @Get()
  @Requires('staff-case:open')
  @ReadsNothingPersonal()
  withoutCase(): Page {
    return page(template, { next: [] });
  }

  @Get(':caseId')
  @Requires('staff-case:open')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async ofCase(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer): Promise<Page> {
    const { reach, state } = await this.cases.openOwn(caseId, viewer, ['OWN', 'FILE', 'WELFARE', 'ANSWERS']);
    if (!state.access.staffVictim) throw new NotFound();
    const next = reach === 'OWN' ? [{ text: 'Go to your page', href: '/my-page' }] : reach === 'ANSWERS' ? [] : promiseSteps(caseId);
    return page(template, { reach, next, reference: caseReference(caseId) });
  }
}
