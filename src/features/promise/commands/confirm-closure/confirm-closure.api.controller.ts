import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
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
import { ActOnPromiseCommand } from '../act-on-promise/act-on-promise.command';
import { ConfirmClosureBody } from './confirm-closure.body';

@ApiTags('promise')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/closure/confirmation')
export class ConfirmClosureApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Requires('promise:act')
  @ApiOperation({ summary: 'Agree, as senior lead or deputy, to a proposal to close' })
  async confirm(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Body() data: ConfirmClosureBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const command = new ActOnPromiseCommand(caseId, viewer, { type: 'ConfirmClosure', data }, context);
    return caseDecided(caseId, await this.commands.execute(command));
  }
}
