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
import { DeclinePointBody } from './decline-point.body';

@ApiTags('promise')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/promise/:point/declines')
export class DeclinePointApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Requires('promise:act')
  @ApiOperation({ summary: 'Record that the victim declined a point, by their own act or words' })
  async decline(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Param('point') point: string,
    @CurrentViewer() viewer: Viewer,
    @Body() { ...data }: DeclinePointBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const command = new ActOnPromiseCommand(caseId, viewer, { type: 'DeclinePromisePoint', data: { ...data, point } }, context);
    return caseAnswer(caseId, await this.commands.execute(command));
  }
}
