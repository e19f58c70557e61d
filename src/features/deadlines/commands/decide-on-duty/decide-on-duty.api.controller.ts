import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { caseDecided } from '../../../../casework/doors/case-answer';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId, ObligationId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import type { CommandAnswer } from '../../../../platform/reading/answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { DecideOnDutyCommand, type DutyDeed } from './decide-on-duty.command';
import { AcknowledgementBody, DeclineBody, PauseBody, ReasonBody } from './duty-deed.bodies';

@ApiTags('obligations')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/obligations')
export class DecideOnDutyApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post('replanning')
  @HttpCode(200)
  @Requires('obligation:replan')
  @ApiOperation({ summary: 'Plan what is open in a case anew under the policy that is in force' })
  replan(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Body() data: ReasonBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.send(caseId, viewer, { type: 'ReplanObligations', data }, context);
  }

  @Post(':obligationId/pauses')
  @HttpCode(200)
  @Requires('obligation:change')
  @ApiOperation({ summary: 'Pause a duty for a reason that its rule takes' })
  pause(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Param('obligationId', IdPipe) obligationId: ObligationId,
    @CurrentViewer() viewer: Viewer,
    @Body() { reason, until, words }: PauseBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.send(caseId, viewer, { type: 'PauseObligation', data: { obligationId, reason, until, words } }, context);
  }

  @Post(':obligationId/resumption')
  @HttpCode(200)
  @Requires('obligation:change')
  @ApiOperation({ summary: 'End a pause before its time' })
  resume(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Param('obligationId', IdPipe) obligationId: ObligationId,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.send(caseId, viewer, { type: 'ResumeObligation', data: { obligationId } }, context);
  }

  @Post(':obligationId/waiver')
  @HttpCode(200)
  @Requires('obligation:waive')
  @ApiOperation({ summary: 'Set a duty aside, by somebody who does not have to do it' })
  waive(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Param('obligationId', IdPipe) obligationId: ObligationId,
    @CurrentViewer() viewer: Viewer,
    @Body() { reason }: ReasonBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.send(caseId, viewer, { type: 'WaiveObligation', data: { obligationId, reason } }, context);
  }

  @Post(':obligationId/decline')
  @HttpCode(200)
  @Requires('obligation:change')
  @ApiOperation({ summary: 'The person declined it, in their words' })
  decline(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Param('obligationId', IdPipe) obligationId: ObligationId,
    @CurrentViewer() viewer: Viewer,
    @Body() { words, how, occurredAt }: DeclineBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.send(caseId, viewer, { type: 'DeclineObligation', data: { obligationId, words, how, occurredAt } }, context);
  }

  @Post(':obligationId/acknowledgement')
  @HttpCode(200)
  @Requires('obligation:change')
  @ApiOperation({ summary: '“I have it”: take on what was escalated, with what will be done and by when' })
  acknowledge(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Param('obligationId', IdPipe) obligationId: ObligationId,
    @CurrentViewer() viewer: Viewer,
    @Body() { what, byWhen }: AcknowledgementBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.send(caseId, viewer, { type: 'AcknowledgeEscalation', data: { obligationId, what, byWhen } }, context);
  }

  private async send(caseId: CaseId, viewer: Viewer, deed: DutyDeed, context: CommandContext): Promise<CommandAnswer> {
    return caseDecided(caseId, await this.commands.execute(new DecideOnDutyCommand(caseId, viewer, deed, context)));
  }
}
