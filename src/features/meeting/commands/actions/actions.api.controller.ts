import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import { wordsIn } from '../../../../casework/quarterly-reviews/review-words';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import type { ActionId } from '../../../../domain/quarterly-review/events-meeting';
import type { CommandContext } from '../../../../kernel/command';
import { derivedId } from '../../../../kernel/derived-ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { type CommandAnswer, done, made } from '../../../../platform/reading/answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { RecordInMeetingCommand } from '../record-in-meeting/record-in-meeting.command';
import { AgreeActionBody, FollowUpActionBody } from './actions.bodies';

@ApiTags('quarters')
@ProblemAnswers()
@Controller('api/v1/quarters/:period/actions')
export class ActionsApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Requires('meeting:record')
  @ApiOperation({ summary: 'Write down an action: who sees to it, by when, which aim it serves and which figure it should move' })
  @ApiParam({ name: 'period', example: '2026-27-Q2' })
  async agree(
    @Param('period', QuarterPipe) period: ReportingPeriod,
    @Body() { what, ...agreed }: AgreeActionBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const actionId = derivedId<ActionId>(context.commandId, 'action');
    const deed = { ...agreed, type: 'AgreeAction' as const, actionId, what: wordsIn(period.code, what) };
    const receipt = await this.commands.execute(new RecordInMeetingCommand(viewer, period, deed, context));
    return made(`/api/v1/quarters/${period.code}/meeting`, { period: period.code, actionId }, receipt);
  }

  @Post(':actionId/follow-ups')
  @Requires('meeting:record')
  @ApiOperation({ summary: 'Say how an action of the quarter’s meeting stands: it goes on, is done, or is dropped' })
  @ApiParam({ name: 'period', example: '2026-27-Q2', description: 'The quarter whose meeting agreed it' })
  async followUp(
    @Param('period', QuarterPipe) period: ReportingPeriod,
    @Param('actionId', IdPipe) actionId: ActionId,
    @Body() { state, words, dueOn }: FollowUpActionBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const said = words === undefined ? undefined : wordsIn(period.code, words);
    const deed = { type: 'FollowUpAction' as const, actionId, state, words: said, dueOn };
    const receipt = await this.commands.execute(new RecordInMeetingCommand(viewer, period, deed, context));
    return done({ period: period.code, actionId }, receipt);
  }
}
