import { Controller, Get, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { page, type Page } from '../../../../web-kit/pages/page';
import { OwnCases } from '../../own-cases';
import { pointWords } from '../../points/point-words';

/** For whom a victim chose to answer for them: what was promised, and nothing of how it stands or whose it is. */
@ApiExcludeController()
@Controller('promise/:caseId/answers')
export class AnswersForSomebodyWebController {
  constructor(private readonly cases: OwnCases) {}

  @Get()
  @Requires('own-support:change')
  @ReadsRecord({ what: 'own case', idFrom: 'caseId' })
  async show(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer): Promise<Page> {
    const { state } = await this.cases.open(caseId, viewer, ['ANSWERS']);
    const points = pointWords(state).map(({ code, title, wording }) => ({ code, title, wording }));
    return page('features/own-support/views/answers-for-somebody/answers-for-somebody', { caseId, points, back: '/my-page' });
  }
}
