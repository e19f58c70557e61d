import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { caseAnswer } from '../../../../casework/doors/case-answer';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import type { CommandAnswer } from '../../../../platform/reading/answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { type Change, ChangeCaseCommand } from '../change-case/change-case.command';
import { KnownUnits } from './known-units';
import { DeclineOfferBody, OfferResponsibilityBody } from './offer-responsibility.body';

@ApiTags('cases')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/responsibility')
export class OfferResponsibilityApiController {
  constructor(
    private readonly commands: CommandBus,
    private readonly units: KnownUnits,
  ) {}

  @Post('offers')
  @Requires('case:transfer')
  @ApiOperation({ summary: 'Offer the case to another local policing unit; until it accepts, yours owes everything' })
  async offer(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Body() { to, reason }: OfferResponsibilityBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    this.units.assertKnown(to);
    return this.send(caseId, viewer, { type: 'OfferResponsibility', data: { to, reason } }, context);
  }

  @Post('acceptance')
  @Requires('case:transfer')
  @ApiOperation({ summary: 'Accept a case that was offered to your local policing unit' })
  async accept(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.send(caseId, viewer, { type: 'AcceptResponsibility', data: {} }, context);
  }

  @Post('refusal')
  @Requires('case:transfer')
  @ApiOperation({ summary: 'Decline a case that was offered to your local policing unit' })
  async decline(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Body() { reason }: DeclineOfferBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.send(caseId, viewer, { type: 'DeclineResponsibility', data: { reason } }, context);
  }

  @Post('withdrawal')
  @Requires('case:transfer')
  @ApiOperation({ summary: 'Take back an offer that was not answered yet' })
  async withdraw(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.send(caseId, viewer, { type: 'WithdrawResponsibilityOffer', data: {} }, context);
  }

  private async send(caseId: CaseId, viewer: Viewer, change: Change, context: CommandContext): Promise<CommandAnswer> {
    return caseAnswer(caseId, await this.commands.execute(new ChangeCaseCommand(caseId, viewer, change, context)));
  }
}
