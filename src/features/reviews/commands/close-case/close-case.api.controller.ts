import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import type { CommandAnswer } from '../../../../platform/reading/answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { caseAnswer, caseDecided } from '../../../../casework/doors/case-answer';
import { DecideOnCaseCommand, type Decided } from '../decide-on-case/decide-on-case.command';
import { EndingBody, ReasonedBody } from './ending.body';

@ApiTags('reviews')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId')
export class CloseCaseApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post('closure/proposals')
  @Requires('closure:propose')
  @ApiOperation({ summary: 'Propose that a case be closed' })
  async propose(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Body() data: EndingBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    return caseAnswer(caseId, await this.send(caseId, viewer, { type: 'ProposeClosure', data }, context));
  }

  @Post('closure/returns')
  @HttpCode(200)
  @Requires('closure:decide')
  @ApiOperation({ summary: 'Return a proposal to close, with why' })
  async sendBack(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Body() data: ReasonedBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    return caseDecided(caseId, await this.send(caseId, viewer, { type: 'ReturnClosure', data }, context));
  }

  @Post('closure')
  @HttpCode(200)
  @Requires('closure:decide')
  @ApiOperation({ summary: 'Close a case that was proposed for closing' })
  async close(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Body() data: EndingBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    return caseDecided(caseId, await this.send(caseId, viewer, { type: 'CloseCase', data }, context));
  }

  @Post('reopenings')
  @HttpCode(200)
  @Requires('case:reopen')
  @ApiOperation({ summary: 'Reopen a case that was closed or taken for a duplicate' })
  async reopen(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Body() data: ReasonedBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    return caseDecided(caseId, await this.send(caseId, viewer, { type: 'ReopenCase', data }, context));
  }

  private send(caseId: CaseId, viewer: Viewer, decided: Decided, context: CommandContext) {
    return this.commands.execute(new DecideOnCaseCommand(caseId, viewer, decided, context));
  }
}
