import { Controller, Get, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { may } from '../../../../platform/access/may';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { page, type Page } from '../../../../web-kit/pages/page';
import { CaseloadQuestionParameters, toQuestion } from './caseload-question';
import { MyCaseloadQuery } from './my-caseload.query';
import { type MyCaseloadPage, toMyCaseload } from './to-my-caseload';

@ApiExcludeController()
@Controller('caseload')
export class MyCaseloadWebController {
  constructor(private readonly query: MyCaseloadQuery) {}

  @Get()
  @Requires('queue:contacts')
  @ReadsRecord({ what: 'caseload', idsFrom: ({ model }: Page<MyCaseloadPage>) => model.lines.map(({ caseId }) => caseId) })
  async show(@CurrentViewer() viewer: Viewer, @Query() parameters: CaseloadQuestionParameters): Promise<Page> {
    const question = toQuestion(parameters);
    const shown = toMyCaseload(await this.query.of(viewer, question), question);
    return page('features/caseload/views/my-caseload/my-caseload', { ...shown, mayFind: may(viewer, 'case:search') });
  }
}
