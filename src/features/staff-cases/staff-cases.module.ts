import { Module } from '@nestjs/common';
import '../../casework/person.refusals';
import '../../casework/support-case.refusals';
import { homeTiles } from '../../web-kit/pages/navigation';
import { ReportWebController } from './commands/report/report.web.controller';
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
@Module({ controllers: [ReportWebController, RecordedWebController], providers: [] })
export class StaffCasesModule {}
