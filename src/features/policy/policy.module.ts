import { Module } from '@nestjs/common';
import '../../casework/force-policy.refusals';
import '../../casework/working-calendar.refusals';
import { homeTiles } from '../../web-kit/pages/navigation';
import { AdoptCalendarApiController } from './commands/adopt-calendar/adopt-calendar.api.controller';
import { AdoptCalendarHandler } from './commands/adopt-calendar/adopt-calendar.command';
import { AdoptCalendarWebController } from './commands/adopt-calendar/adopt-calendar.web.controller';
import { AddHolidayWebController } from './commands/adopt-calendar/add-holiday.web.controller';
import { AdoptPackApiController } from './commands/adopt-pack/adopt-pack.api.controller';
import { AdoptPackHandler } from './commands/adopt-pack/adopt-pack.command';
import { AdoptPackWebController } from './commands/adopt-pack/adopt-pack.web.controller';
import { PolicyApiController } from './views/policy/policy.api.controller';
import { PolicyQuery } from './views/policy/policy.query';
import { PolicyWebController } from './views/policy/policy.web.controller';

homeTiles.add({
  permission: 'policy:read',
  title: 'Policy',
  text: 'What is due by when, and why: every rule, its basis, and the working calendar.',
  href: '/policy',
  order: 85,
});

/** The force's rules and bank holidays: what is in force, every version there was, and adopting another. */
@Module({
  controllers: [
    ...[PolicyApiController, AdoptPackApiController, AdoptCalendarApiController],
    ...[PolicyWebController, AdoptPackWebController, AdoptCalendarWebController, AddHolidayWebController],
  ],
  providers: [PolicyQuery, AdoptPackHandler, AdoptCalendarHandler],
})
export class PolicyModule {}
