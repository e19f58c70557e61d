import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { CaseFileQuery } from '../../../../casework/case-file/case-file.query';
import { StaffDirectoryQuery } from '../../../../casework/staff-directory/staff-directory.query';
import { caseKinds } from '../../../../domain/reference-data/case-kinds';
import { labelOf } from '../../../../domain/reference-data/entry';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { page, type Page } from '../../../../web-kit/pages/page';

@ApiExcludeController()
@Controller('responsibility-offers')
export class OffersWebController {
  constructor(
    private readonly files: CaseFileQuery,
    private readonly staff: StaffDirectoryQuery,
  ) {}

  @Get()
  @Requires('case:transfer')
  @ReadsRecord({
    what: 'case-list',
    idsFrom: (answer: unknown) => (answer as { model: { offers: { caseId: string }[] } }).model.offers.map(({ caseId }) => caseId),
  })
  list(@CurrentViewer() viewer: Viewer): Page {
    const posts = viewer.posts.filter(({ role }) => ['SUPERVISOR', 'INSPECTOR', 'SENIOR_LEAD'].includes(role));
    const everywhere = posts.some(({ lpu }) => lpu === null);
    const lpus = everywhere
      ? this.staff.units().flatMap(({ code }) => (code ? [code] : []))
      : posts.flatMap(({ lpu }) => (lpu ? [lpu] : []));
    const offers = this.files.offeredTo(lpus, viewer).map(({ caseId, reference, kind, risk, access }) => ({
      caseId,
      reference,
      kind: labelOf(caseKinds, kind),
      risk,
      from: access.responsibleLpu,
      to: access.offeredToLpu ?? '',
    }));
    return page('features/hand-over/views/offers/offers', { offers });
  }
}
