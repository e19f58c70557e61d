import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import '../../casework/person.refusals';
import '../../casework/support-case.refusals';
import '../../casework/welfare.refusals';
import { homeTiles } from '../../web-kit/pages/navigation';
import { AnswerPointApiController } from './commands/answer-point/answer-point.api.controller';
import { AnswerPointWebController } from './commands/answer-point/answer-point.web.controller';
import { CallMeApiController } from './commands/call-me/call-me.api.controller';
import { CallMeWebController } from './commands/call-me/call-me.web.controller';
import { DeclinePointWebController } from './commands/change-point/decline-point.web.controller';
import { TakeUpPointWebController } from './commands/change-point/take-up-point.web.controller';
import { ChangePlanApiController } from './commands/change-plan/change-plan.api.controller';
import { ChangePlanHandler } from './commands/change-plan/change-plan.handler';
import { ChangePlanWebController } from './commands/change-plan/change-plan.web.controller';
import { ChooseMailboxApiController } from './commands/choose-mailbox/choose-mailbox.api.controller';
import { ChooseMailboxWebController } from './commands/choose-mailbox/choose-mailbox.web.controller';
import { OwnMailbox } from './commands/choose-mailbox/own-mailbox';
import { ChooseReadersApiController } from './commands/choose-readers/choose-readers.api.controller';
import { ChooseReadersWebController } from './commands/choose-readers/choose-readers.web.controller';
import { ChooseWelfareReadersApiController } from './commands/choose-welfare-readers/choose-welfare-readers.api.controller';
import { ChooseWelfareReadersWebController } from './commands/choose-welfare-readers/choose-welfare-readers.web.controller';
import { WelfareChoice } from './commands/choose-welfare-readers/welfare-choice';
import { OwnWishes } from './commands/standing-wishes/own-wishes';
import { SetWishesApiController } from './commands/standing-wishes/set-wishes.api.controller';
import { SetWishesWebController } from './commands/standing-wishes/set-wishes.web.controller';
import { leftStaysLeft } from './leaving/left-stays-left';
import { LeavingWebController } from './leaving/leaving.web.controller';
import { OwnCases } from './own-cases';
import { OwnDeedHandler } from './own-deed/own-deed.handler';
import { PointToAnswer } from './points/point-to-answer';
import { AnswersForSomebodyWebController } from './views/answers-for-somebody/answers-for-somebody.web.controller';
import { MyPageWebController } from './views/my-page/my-page.web.controller';
import { MySupportApiController } from './views/my-page/my-support.api.controller';
import { OwnSupportQuery } from './views/my-page/own-support.query';
import { WhoLookedQuery } from './views/who-looked/who-looked.query';
import { WhoLookedWebController } from './views/who-looked/who-looked.web.controller';

homeTiles.add({
  permission: 'own-support:read',
  title: 'My page',
  text: 'How to reach you, who can help, and what you wish.',
  href: '/my-page',
  order: 900,
});

/** Addresses without an id come before those with one. */
const programs = [
  ChooseMailboxApiController,
  SetWishesApiController,
  MySupportApiController,
  AnswerPointApiController,
  ChooseReadersApiController,
  CallMeApiController,
  ChangePlanApiController,
  ChooseWelfareReadersApiController,
];
const pages = [
  LeavingWebController,
  ChooseMailboxWebController,
  SetWishesWebController,
  MyPageWebController,
  WhoLookedWebController,
  AnswerPointWebController,
  AnswersForSomebodyWebController,
  DeclinePointWebController,
  TakeUpPointWebController,
  ChooseReadersWebController,
  CallMeWebController,
  ChangePlanWebController,
  ChooseWelfareReadersWebController,
];

/** What a colleague who is a victim sees and says of their own support. */
@Module({
  controllers: [...programs, ...pages],
  providers: [
    OwnCases,
    OwnDeedHandler,
    OwnSupportQuery,
    WhoLookedQuery,
    PointToAnswer,
    ChangePlanHandler,
    WelfareChoice,
    OwnMailbox,
    OwnWishes,
  ],
})
export class OwnSupportModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(leftStaysLeft).forRoutes('my-page', 'my-page/*rest');
  }
}
