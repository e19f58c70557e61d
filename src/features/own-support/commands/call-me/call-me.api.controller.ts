import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { caseDecided } from '../../../../casework/doors/case-answer';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import type { CommandAnswer } from '../../../../platform/reading/answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { OwnDeedCommand } from '../../own-deed/own-deed.command';
import { CallMeBody } from './call-me.body';
import { callRequested } from './call-request';

@ApiTags('own support')
@ProblemAnswers()
@Controller('api/v1/my-support/:caseId/call-requests')
export class CallMeApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Requires('own-support:change')
  @ApiOperation({ summary: 'The victim asks to be called, with when and how. It is owed from that moment.' })
  async ask(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Body() body: CallMeBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const command = new OwnDeedCommand(caseId, callRequested(body, context.at), viewer, context);
    return caseDecided(caseId, await this.commands.execute(command));
  }
}
