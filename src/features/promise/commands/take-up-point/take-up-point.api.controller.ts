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
import { ActOnPromiseCommand } from '../act-on-promise/act-on-promise.command';
import { TakeUpPointBody } from './take-up-point.body';

@ApiTags('promise')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/promise/:point/take-ups')
export class TakeUpPointApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Requires('promise:act')
  @ApiOperation({ summary: 'Record that the victim wants a point after all' })
  async takeUp(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Param('point') point: string,
    @CurrentViewer() viewer: Viewer,
    @Body() { ...data }: TakeUpPointBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const command = new ActOnPromiseCommand(caseId, viewer, { type: 'TakeUpPromisePoint', data: { ...data, point } }, context);
    return caseAnswer(caseId, await this.commands.execute(command));
  }
}
