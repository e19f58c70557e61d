import { Module } from '@nestjs/common';
import '../../casework/figures.refusals';
import '../../casework/quarterly-review.refusals';
import { ActionsApiController } from './commands/actions/actions.api.controller';
import { AgreeActionWebController } from './commands/actions/agree-action.web.controller';
import { FollowUpActionWebController } from './commands/actions/follow-up-action.web.controller';
import { AnswerConcernWebController } from './commands/concerns/answer-concern.web.controller';
import { ConcernsApiController } from './commands/concerns/concerns.api.controller';
import { OpenConcern } from './commands/concerns/open-concern';
import { PublishConcernWebController } from './commands/concerns/publish-concern.web.controller';
import { RaiseConcernWebController } from './commands/concerns/raise-concern.web.controller';
import { DecisionsApiController } from './commands/decisions/decisions.api.controller';
import { DecisionsWebController } from './commands/decisions/decisions.web.controller';
import { NamedInMeeting } from './commands/record-in-meeting/named-in-meeting';
import { RecordInMeetingHandler } from './commands/record-in-meeting/record-in-meeting.command';
import { FigureChoices } from './figures/figure-choices';
import { FiguresAtHand } from './figures/figures-at-hand';
import { Owners } from './owners';
import { ActionLines } from './views/meeting/action-lines';
import { MeetingApiController } from './views/meeting/meeting.api.controller';
import { MeetingQuery } from './views/meeting/meeting.query';
import { MeetingWebController } from './views/meeting/meeting.web.controller';
import { MeetingsWebController } from './views/meetings/meetings.web.controller';

const programs = [MeetingApiController, DecisionsApiController, ActionsApiController, ConcernsApiController];
const pages = [
  ...[MeetingsWebController, MeetingWebController, DecisionsWebController, AgreeActionWebController, FollowUpActionWebController],
  ...[RaiseConcernWebController, AnswerConcernWebController, PublishConcernWebController],
];

/** The meeting of a quarter: what it decides, who sees to it, and what it owes the communities that raised something. */
@Module({
  controllers: [...programs, ...pages],
  providers: [
    ...[RecordInMeetingHandler, NamedInMeeting, Owners, FiguresAtHand, FigureChoices],
    ...[MeetingQuery, ActionLines, OpenConcern],
  ],
})
export class MeetingModule {}
