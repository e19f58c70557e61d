import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import { wordsIn } from '../../../../casework/quarterly-reviews/review-words';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import type { ConcernId } from '../../../../domain/quarterly-review/events-meeting';
import type { CommandContext } from '../../../../kernel/command';
import { derivedId } from '../../../../kernel/derived-ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { type CommandAnswer, done, made } from '../../../../platform/reading/answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import type { MeetingDeed } from '../record-in-meeting/meeting-deed';
import { RecordInMeetingCommand } from '../record-in-meeting/record-in-meeting.command';
import { AnswerConcernBody, RaiseConcernBody } from './concerns.bodies';

@ApiTags('quarters')
@ProblemAnswers()
@Controller('api/v1/quarters/:period/concerns')
@ApiParam({ name: 'period', example: '2026-27-Q2' })
export class ConcernsApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Requires('meeting:record')
  @ApiOperation({ summary: '“You said”: write down what a community group or panel raised' })
  async raise(
    @Param('period', QuarterPipe) period: ReportingPeriod,
    @Body() { raisedBy, said, raisedOn }: RaiseConcernBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const concernId = derivedId<ConcernId>(context.commandId, 'concern');
    const words = { raisedBy: wordsIn(period.code, raisedBy), said: wordsIn(period.code, said) };
    const deed = { type: 'RaiseConcern' as const, concernId, ...words, raisedOn };
    const receipt = await this.commands.execute(new RecordInMeetingCommand(viewer, period, deed, context));
    return made(`/api/v1/quarters/${period.code}/meeting`, { period: period.code, concernId }, receipt);
  }

  @Post(':concernId/answers')
  @Requires('meeting:record')
  @ApiOperation({ summary: '“We did”: write down what was done about it, and what came of it' })
  answer(
    @Param('period', QuarterPipe) period: ReportingPeriod,
    @Param('concernId', IdPipe) concernId: ConcernId,
    @Body() { did, cameOfIt }: AnswerConcernBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const result = cameOfIt === undefined ? undefined : wordsIn(period.code, cameOfIt);
    const deed = { type: 'AnswerConcern' as const, concernId, did: wordsIn(period.code, did), cameOfIt: result };
    return this.change(viewer, period, deed, context);
  }

  @Post(':concernId/publication')
  @Requires('meeting:record')
  @ApiOperation({ summary: 'Let community groups read it, with the answer as it stands' })
  publish(
    @Param('period', QuarterPipe) period: ReportingPeriod,
    @Param('concernId', IdPipe) concernId: ConcernId,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.change(viewer, period, { type: 'PublishConcern', concernId }, context);
  }

  private async change(
    viewer: Viewer,
    period: ReportingPeriod,
    deed: MeetingDeed & { readonly concernId: ConcernId },
    context: CommandContext,
  ): Promise<CommandAnswer> {
    const receipt = await this.commands.execute(new RecordInMeetingCommand(viewer, period, deed, context));
    return done({ period: period.code, concernId: deed.concernId }, receipt);
  }
}
