import { Controller, Get, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { PersonalReader } from '../../../../event-store/personal-reader';
import type { CaseId } from '../../../../kernel/ids';
import type { Personal } from '../../../../kernel/personal';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { page, type Page } from '../../../../web-kit/pages/page';
import { AccessQuery } from './access.query';
import { toAccessPage } from './to-access-page';

@ApiExcludeController()
@Controller('promise/:caseId/access')
export class AccessWebController {
  constructor(
    private readonly access: AccessQuery,
    private readonly personal: PersonalReader,
  ) {}

  @Get()
  @Requires('promise:read')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async show(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer): Promise<Page> {
    const said = (words: Personal | undefined): string | undefined => {
      const opened = words && this.personal.open(words);
      return opened && 'value' in opened ? opened.value : undefined;
    };
    return page('features/staff-cases/views/access/access', toAccessPage(caseId, await this.access.of(caseId, viewer), said));
  }
}
