import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { caseDecided } from '../../../../casework/doors/case-answer';
import { LettingIn } from '../../../../casework/staff-victims/letting-in';
import { proposedAnswer } from '../../../../casework/staff-victims/proposed-answer';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import type { CommandAnswer } from '../../../../platform/reading/answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { GrantBody, ProposeAccessBody, WithdrawAccessBody } from './access.body';

@ApiTags('staff victims')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/access')
export class AccessDeedsApiController {
  constructor(private readonly lettingIn: LettingIn) {}

  @Post('proposals')
  @Requires('promise:act')
  @ApiOperation({ summary: 'Let somebody in: at once on the victim’s word, else once a second person confirms it' })
  async propose(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Body() { staffId, as, reason, onVictimsWord }: ProposeAccessBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const told = { staffId, as, reason, victimsWord: onVictimsWord };
    return proposedAnswer(caseId, await this.lettingIn.propose(caseId, viewer, told, context), { staffId, as });
  }

  @Post('confirmations')
  @Requires('promise:act')
  @ApiOperation({ summary: 'Confirm what somebody else proposed for a third' })
  async confirm(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Body() { staffId, as }: GrantBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    return caseDecided(caseId, await this.lettingIn.confirm(caseId, viewer, { staffId, as }, context));
  }

  @Post('withdrawals')
  @Requires('promise:act')
  @ApiOperation({ summary: 'End somebody’s access, or a proposal of it' })
  async withdraw(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Body() { staffId, as, reason }: WithdrawAccessBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    return caseDecided(caseId, await this.lettingIn.withdraw(caseId, viewer, { staffId, as, reason }, context));
  }
}
