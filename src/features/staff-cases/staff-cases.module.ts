import { Module } from '@nestjs/common';
import '../../casework/person.refusals';
import '../../casework/support-case.refusals';
import { homeTiles } from '../../web-kit/pages/navigation';
import {
  ApproveCovertLookupApiController,
  ApproveCovertLookupWebController,
} from './commands/approve-covert-lookup/approve-covert-lookup.controllers';
import { ConfirmAllegation } from './commands/confirm-allegation/confirm-allegation';
import {
  ConfirmAllegationApiController,
  ConfirmAllegationWebController,
} from './commands/confirm-allegation/confirm-allegation.controllers';
import { AccessDeedsApiController } from './commands/propose-access/access-deeds.api.controller';
import { ProposeAccessWebController } from './commands/propose-access/propose-access.web.controller';
import { ReportWebController } from './commands/report/report.web.controller';
import { SettleAccessWebController } from './commands/settle-access/settle-access.web.controller';
import { AccessApiController } from './views/access/access.api.controller';
import { AccessQuery } from './views/access/access.query';
import { AccessWebController } from './views/access/access.web.controller';
import { RecordedWebController } from './views/recorded/recorded.web.controller';

// Whoever looks over a shoulder reads nothing out of it.
homeTiles.add({
  permission: 'staff-case:open',
  title: 'Report what happened to you or a colleague',
  text: 'Something happened at work, or because of it: write it down, and choose who is told.',
  href: '/colleagues/new',
  order: 35,
});

/** Opening the case of a colleague who is a victim, and who is let into it. */
@Module({
  controllers: [
    ReportWebController,
    RecordedWebController,
    AccessApiController,
    AccessDeedsApiController,
    ProposeAccessWebController,
    SettleAccessWebController,
    AccessWebController,
    ConfirmAllegationApiController,
    ConfirmAllegationWebController,
    ApproveCovertLookupApiController,
    ApproveCovertLookupWebController,
  ],
  providers: [AccessQuery, ConfirmAllegation],
})
export class StaffCasesModule {}
