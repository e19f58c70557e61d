import { Module } from '@nestjs/common';
import { VisiblePeople } from '../../casework/visible-people';
import '../../casework/person.refusals';
import '../../casework/support-case.refusals';
import { homeTiles } from '../../web-kit/pages/navigation';
import { Incidents } from './commands/link-incident/incidents';
import { LinkIncidentApiController } from './commands/link-incident/link-incident.api.controller';
import { LinkIncidentHandler } from './commands/link-incident/link-incident.handler';
import { LinkIncidentWebController } from './commands/link-incident/link-incident.web.controller';
import { MarkDuplicateApiController } from './commands/mark-duplicate/mark-duplicate.api.controller';
import { MarkDuplicateHandler } from './commands/mark-duplicate/mark-duplicate.handler';
import { MarkDuplicateWebController } from './commands/mark-duplicate/mark-duplicate.web.controller';
import { OpenCaseApiController } from './commands/open-case/open-case.api.controller';
import { OpenCaseFormFacts } from './commands/open-case/open-case-form-facts';
import { OpenCaseHandler } from './commands/open-case/open-case.handler';
import { OpenCaseWebController } from './commands/open-case/open-case.web.controller';
import { ReclassifyApiController } from './commands/reclassify/reclassify.api.controller';
import { ReclassifyHandler } from './commands/reclassify/reclassify.handler';
import { ReclassifyWebController } from './commands/reclassify/reclassify.web.controller';
import { OtherCases } from './other-cases';
import { CaseOpenedWebController } from './views/case-opened/case-opened.web.controller';

homeTiles.add({
  permission: 'case:open',
  title: 'Open a case',
  text: 'A hate crime or incident was reported: record it, and who it happened to.',
  href: '/cases/new',
  order: 30,
});

/** How a case comes to be, and what it is a case of. */
@Module({
  controllers: [
    OpenCaseApiController,
    OpenCaseWebController,
    CaseOpenedWebController,
    ReclassifyApiController,
    ReclassifyWebController,
    LinkIncidentApiController,
    LinkIncidentWebController,
    MarkDuplicateApiController,
    MarkDuplicateWebController,
  ],
  providers: [
    OpenCaseHandler,
    ReclassifyHandler,
    LinkIncidentHandler,
    MarkDuplicateHandler,
    OpenCaseFormFacts,
    Incidents,
    OtherCases,
    VisiblePeople,
  ],
})
export class IntakeModule {}
