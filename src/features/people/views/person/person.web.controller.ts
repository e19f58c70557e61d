import { Controller, Get, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SafeContacts } from '../../../../casework/safe-contact/safe-contacts';
import type { CaseFile } from '../../../../casework/case-file/case-file';
import type { PersonId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { may } from '../../../../platform/access/may';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { page, type Page } from '../../../../web-kit/pages/page';
import { PersonReading } from './person-reading';
import { toPersonPage } from './to-person-page';

/** What stands in any case that the viewer sees holds for the person. */
const standingOf = (cases: readonly CaseFile[]) => ({
  noContactSince: cases.find(({ noContactSince }) => noContactSince !== undefined)?.noContactSince,
  diedLearntAt: cases.find(({ diedLearntAt }) => diedLearntAt !== undefined)?.diedLearntAt,
  dualRole: cases.some(({ dualRoleSince }) => dualRoleSince !== undefined),
});

@ApiExcludeController()
@Controller('people/:personId')
export class PersonWebController {
  constructor(
    private readonly people: PersonReading,
    private readonly safe: SafeContacts,
  ) {}

  @Get()
  @Requires('person:read')
  @ReadsRecord({ what: 'person', idFrom: 'personId' })
  async show(@Param('personId', IdPipe) personId: PersonId, @CurrentViewer() viewer: Viewer): Promise<Page> {
    const facts = await this.people.of(personId, viewer);
    const { noContactSince, diedLearntAt, dualRole } = standingOf(facts.found.cases);
    const notice = await this.safe.of(
      { personId, dualRole, ...(noContactSince && { noContactSince }), ...(diedLearntAt && { diedLearntAt }) },
      facts.at,
    );
    const rights = {
      change: may(viewer, 'person:change'),
      agreePlan: may(viewer, 'contact-plan:agree'),
      decideLinks: may(viewer, 'person:link'),
      openCase: may(viewer, 'case:open'),
    };
    return page('features/people/views/person/person', { ...toPersonPage(facts, rights), notice });
  }
}
