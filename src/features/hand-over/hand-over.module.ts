import { Module } from '@nestjs/common';
import { CaseForms } from '../../casework/doors/case-forms';
import '../../casework/support-case.refusals';
import { homeTiles } from '../../web-kit/pages/navigation';
import { AnswerOfferWebController } from './commands/answer-offer/answer-offer.web.controller';
import { AppointOfficerApiController } from './commands/appoint-officer/appoint-officer.api.controller';
import { AppointOfficerWebController } from './commands/appoint-officer/appoint-officer.web.controller';
import { Appointees } from '../../casework/appointees/appointees';
import { ChangeCaseHandler } from './commands/change-case/change-case.handler';
import { DeclareConflictApiController, DeclareConflictWebController } from './commands/declare-conflict/declare-conflict.controllers';
import { HandOverMany } from './commands/hand-over-many/hand-over-many';
import { HandOverManyApiController } from './commands/hand-over-many/hand-over-many.api.controller';
import { HandOverManyWebController } from './commands/hand-over-many/hand-over-many.web.controller';
import { IdentifyPerpetrator } from './commands/identify-perpetrator/identify-perpetrator';
import {
  IdentifyPerpetratorApiController,
  IdentifyPerpetratorWebController,
} from './commands/identify-perpetrator/identify-perpetrator.controllers';
import { KnownUnits } from './commands/offer-responsibility/known-units';
import { OfferResponsibilityApiController } from './commands/offer-responsibility/offer-responsibility.api.controller';
import { OfferResponsibilityWebController } from './commands/offer-responsibility/offer-responsibility.web.controller';
import { OffersWebController } from './views/offers/offers.web.controller';

homeTiles.add({
  permission: 'case:hand-over',
  title: 'Hand over cases',
  text: 'Somebody leaves or is away: give their cases to others, many at once.',
  href: '/hand-over',
  order: 60,
});
homeTiles.add({
  permission: 'case:transfer',
  title: 'Cases offered to your unit',
  text: 'Another unit asks yours to take a case. Until you accept, they owe everything in it.',
  href: '/responsibility-offers',
  order: 70,
});

/** Who has what part in a case, and which unit answers for it. */
@Module({
  controllers: [
    AppointOfficerApiController,
    OfferResponsibilityApiController,
    DeclareConflictApiController,
    IdentifyPerpetratorApiController,
    HandOverManyApiController,
    AppointOfficerWebController,
    OfferResponsibilityWebController,
    AnswerOfferWebController,
    OffersWebController,
    DeclareConflictWebController,
    IdentifyPerpetratorWebController,
    HandOverManyWebController,
  ],
  providers: [ChangeCaseHandler, CaseForms, Appointees, KnownUnits, IdentifyPerpetrator, HandOverMany],
})
export class HandOverModule {}
