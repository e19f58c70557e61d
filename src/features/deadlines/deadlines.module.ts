import { Module } from '@nestjs/common';
import '../../casework/support-case.refusals';
import { DecideOnDutyApiController } from './commands/decide-on-duty/decide-on-duty.api.controller';
import { DecideOnDutyHandler } from './commands/decide-on-duty/decide-on-duty.handler';
import { dutyDeedPages } from './commands/decide-on-duty/duty-deeds';
import { DutyWords } from './duties/duty-words';
import { HeadedUnits } from './duties/headed-units';
import { OpenDuties } from './duties/open-duties';
import { BreachesQueueApiController } from './views/breaches/breaches-queue.api.controller';
import { BreachesWebController } from './views/breaches/breaches.web.controller';
import { CaseObligationsApiController } from './views/case-obligations/case-obligations.api.controller';
import { ContactsDueQuery } from './views/contacts-due/contacts-due.query';
import { ContactsDueWebController } from './views/contacts-due/contacts-due.web.controller';
import { ContactsQueueApiController } from './views/contacts-due/contacts-queue.api.controller';
import { DutyWebController } from './views/duty/duty.web.controller';
import { ForceApiController } from './views/force/force.api.controller';
import { ForceFiguresQuery } from './views/force/force.query';
import { ForceWebController } from './views/force/force.web.controller';
import { NotificationsApiController } from './views/notifications/notifications.api.controller';
import { NotificationsQuery } from './views/notifications/notifications.query';
import { NotificationsWebController } from './views/notifications/notifications.web.controller';

/** What is owed and by when: what is due, what was missed, and what people decide about a duty. */
@Module({
  controllers: [
    CaseObligationsApiController,
    ContactsQueueApiController,
    BreachesQueueApiController,
    DecideOnDutyApiController,
    ContactsDueWebController,
    BreachesWebController,
    DutyWebController,
    NotificationsApiController,
    NotificationsWebController,
    ForceApiController,
    ForceWebController,
    ...dutyDeedPages,
  ],
  providers: [DecideOnDutyHandler, OpenDuties, DutyWords, HeadedUnits, ContactsDueQuery, NotificationsQuery, ForceFiguresQuery],
})
export class DeadlinesModule {}
