import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CaseTimelineQuery } from '../../../../casework/case-timeline/case-timeline.query';
import { entriesOf } from '../../../../casework/case-timeline/entries';
import { VisibleCases } from '../../../../casework/visible-cases';
import { PersonalReader } from '../../../../event-store/personal-reader';
import { NotFound } from '../../../../kernel/command';
import type { CaseId, ContactId } from '../../../../kernel/ids';
import { isPlain } from '../../../../kernel/personal';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { OneContactAnswer } from './one-contact.answer';
import { toOneContact } from './to-one-contact';

@ApiTags('cases')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/contacts/:contactId')
export class OneContactApiController {
  constructor(
    private readonly cases: VisibleCases,
    private readonly timeline: CaseTimelineQuery,
    private readonly personal: PersonalReader,
  ) {}

  @Get()
  @Requires('case:read')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  @ApiOperation({ summary: 'One contact, as it was entered' })
  @ApiOkResponse({ type: OneContactAnswer })
  async show(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Param('contactId', IdPipe) contactId: ContactId,
    @CurrentViewer() viewer: Viewer,
  ): Promise<OneContactAnswer> {
    const { state } = await this.cases.open(caseId, viewer);
    const rows = this.timeline.rowsOf({ caseId, state }, viewer);
    // Found in what was written: a sealed entry no longer says which contact it was.
    const written = rows.find(({ type, data }) => type === 'ContactRecorded' && 'contactId' in data && data.contactId === contactId);
    const entry = entriesOf(rows).find(({ eventId }) => eventId === written?.eventId);
    if (!entry) throw new NotFound();
    const isConfirmed = state.contacts.some((contact) => contact.contactId === contactId && contact.confirmed);
    return toOneContact(entry, contactId, isConfirmed, (personal) => {
      const opened = this.personal.open(personal);
      return isPlain(opened) ? opened.value : 'Erased';
    });
  }
}
