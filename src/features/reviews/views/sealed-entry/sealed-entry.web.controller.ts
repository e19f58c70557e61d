import { Controller, Get, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { CaseTimelineQuery } from '../../../../casework/case-timeline/case-timeline.query';
import { entriesOf } from '../../../../casework/case-timeline/entries';
import { NotFound } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { untyped } from '../../../../web-kit/forms/typed-form';
import { page, type Page } from '../../../../web-kit/pages/page';
import { CaseHeadings } from '../../case-heading/case-headings';
import { Speakers } from '../since-last-review/speakers';
import { toSealedEntry } from './to-sealed-entry';

/** Law 1: a sealed entry is opened by the data-protection role alone, on a page of its own, and that it was opened is logged. */
@ApiExcludeController()
@Controller('cases/:caseId/entries/:revision/sealed')
export class SealedEntryWebController {
  constructor(
    private readonly headings: CaseHeadings,
    private readonly timeline: CaseTimelineQuery,
    private readonly speakers: Speakers,
  ) {}

  @Get()
  @Requires('case:open-sealed')
  @ReadsRecord({ what: 'sealed-entry', idFrom: 'caseId' })
  async show(@Param('caseId', IdPipe) caseId: CaseId, @Param('revision') revision: string, @CurrentViewer() viewer: Viewer): Promise<Page> {
    const { heading, state } = await this.headings.open(caseId, viewer, 'A sealed entry', untyped);
    const entries = entriesOf(this.timeline.rowsOf({ caseId, state }, viewer), { opensSealed: true });
    const entry = entries.find((one) => one.revision === revision);
    if (!entry?.sealed || !entry.data) throw new NotFound();
    return page('features/reviews/views/sealed-entry/sealed-entry', { ...heading, ...toSealedEntry(entry, this.speakers.say) });
  }
}
