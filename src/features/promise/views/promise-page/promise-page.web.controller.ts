import { Controller, Get, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SafeContacts } from '../../../../casework/safe-contact/safe-contacts';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { page, type Page } from '../../../../web-kit/pages/page';
import { OpenPromises } from '../../shown/open-promise';
import { type PromisePage, toPromisePage } from './to-promise-page';

@ApiExcludeController()
@Controller('promise/:caseId')
export class PromisePageWebController {
  constructor(
    private readonly promises: OpenPromises,
    private readonly safeContacts: SafeContacts,
  ) {}

  @Get()
  @Requires('promise:read')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async show(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer): Promise<Page<PromisePage>> {
    const open = await this.promises.of(caseId, viewer);
    const notice = await this.safeContacts.of(open.visible.state, open.at, open.person);
    return page('features/promise/views/promise-page/promise-page', toPromisePage(open, notice));
  }
}
