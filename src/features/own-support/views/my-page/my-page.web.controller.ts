import { Controller, Get, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { StaffDirectoryQuery } from '../../../../casework/staff-directory/staff-directory.query';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { localDateWords } from '../../../../web-kit/filters/instant-words';
import { page, Page } from '../../../../web-kit/pages/page';
import { OwnCases } from '../../own-cases';
import { OwnSupportQuery } from './own-support.query';
import { toOwnPage } from './to-own-page';

type Listed = { readonly caseId: CaseId; readonly text: string };
export type MyPage = { readonly cases: readonly Listed[]; readonly answering: readonly Listed[] };

/** Everybody has one, under a name that says nothing; whoever is nobody's victim finds there what they could do. */
@ApiExcludeController()
@Controller('my-page')
export class MyPageWebController {
  constructor(
    private readonly cases: OwnCases,
    private readonly support: OwnSupportQuery,
    private readonly staff: StaffDirectoryQuery,
  ) {}

  @Get()
  @Requires('own-support:read')
  @ReadsRecord({ what: 'own cases', idsFrom: ({ model }: Page<MyPage>) => model.cases.map(({ caseId }) => caseId) })
  list(@CurrentViewer() viewer: Viewer): Page<MyPage> {
    const answering = this.cases.answeredBy(viewer).map((caseId, place) => ({ caseId, text: `Answers ${place + 1}` }));
    return page('features/own-support/views/my-page/my-page', { cases: this.listed(viewer), answering });
  }

  @Get(':caseId')
  @Requires('own-support:read')
  @ReadsRecord({ what: 'own case', idFrom: 'caseId' })
  async show(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer): Promise<Page> {
    const own = await this.support.of(caseId, viewer);
    const others = this.listed(viewer).filter((other) => other.caseId !== caseId);
    const shown = { viewer: viewer.staffId, others, nameOf: this.staff.nameOf.bind(this.staff) };
    return page('features/own-support/views/my-page/own-case', { ...toOwnPage(own, shown), back: '/my-page' });
  }

  private listed(viewer: Viewer): readonly Listed[] {
    return this.cases.of(viewer).map(({ caseId, reportedAt }) => ({ caseId, text: `What was reported on ${localDateWords(reportedAt)}` }));
  }
}
