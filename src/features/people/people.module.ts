import { Module } from '@nestjs/common';
import { SafeContacts } from '../../casework/safe-contact/safe-contacts';
import { VisiblePeople } from '../../casework/visible-people';
import '../../casework/person.refusals';
import '../../casework/support-case.refusals';
import { AgreeContactPlanApiController } from './commands/agree-contact-plan/agree-contact-plan.api.controller';
import { AgreeContactPlanHandler } from './commands/agree-contact-plan/agree-contact-plan.handler';
import { AgreeContactPlanWebController } from './commands/agree-contact-plan/agree-contact-plan.web.controller';
import { ChangePersonHandler } from './commands/change-person/change-person.handler';
import { MirroredLinks } from './commands/change-person/mirrored-links';
import { CorrectDetailsApiController } from './commands/correct-details/correct-details.api.controller';
import { CorrectDetailsWebController } from './commands/correct-details/correct-details.web.controller';
import { linkControllers } from './commands/links/link-controllers';
import { OtherPeople } from './commands/links/other-people';
import { NamePersonApiController } from './commands/name-person/name-person.api.controller';
import { NamePersonWebController } from './commands/name-person/name-person.web.controller';
import { RecordWishesApiController } from './commands/record-wishes/record-wishes.api.controller';
import { RecordWishesWebController } from './commands/record-wishes/record-wishes.web.controller';
import { representativeControllers } from './commands/representatives/representative-controllers';
import { LinkedPeople } from './linked-people';
import { PersonApiController } from './views/person/person.api.controller';
import { PersonReading } from './views/person/person-reading';
import { PersonWebController } from './views/person/person.web.controller';

/** Who the people supported are, how it is safe to reach them, and who speaks for them. */
@Module({
  controllers: [
    PersonApiController,
    PersonWebController,
    AgreeContactPlanApiController,
    AgreeContactPlanWebController,
    NamePersonApiController,
    NamePersonWebController,
    CorrectDetailsApiController,
    CorrectDetailsWebController,
    RecordWishesApiController,
    RecordWishesWebController,
    ...representativeControllers,
    ...linkControllers,
  ],
  providers: [
    AgreeContactPlanHandler,
    ChangePersonHandler,
    MirroredLinks,
    LinkedPeople,
    OtherPeople,
    PersonReading,
    SafeContacts,
    VisiblePeople,
  ],
})
export class PeopleModule {}
