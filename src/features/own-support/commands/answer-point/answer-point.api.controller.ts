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
import { AnswerPointBody } from './answer-point.body';
import { whoAnswers } from './who-answers';

@ApiTags('own support')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/promise/:point/answers')
export class AnswerPointApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Requires('own-support:change')
  @ApiOperation({
    summary: 'The victim’s own answer on one point of the promise. By them, or by whom they chose; an earlier answer stays beside it.',
  })
  async answer(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Param('point') point: string,
    @Body() { answer, words, occurredAt }: AnswerPointBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const data = { point, answer, words, occurredAt: occurredAt ?? context.at };
    const command = new OwnDeedCommand(caseId, { type: 'AnswerPromise', data }, viewer, context, whoAnswers);
    return caseDecided(caseId, await this.commands.execute(command));
  }
}
