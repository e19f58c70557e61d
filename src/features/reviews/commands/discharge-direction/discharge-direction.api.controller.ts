import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId, DirectionId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import type { CommandAnswer } from '../../../../platform/reading/answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { caseDecided } from '../../../../casework/doors/case-answer';
import { DecideOnCaseCommand } from '../decide-on-case/decide-on-case.command';
import { DischargeDirectionBody } from './discharge-direction.body';

@ApiTags('reviews')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/directions/:directionId/discharge')
export class DischargeDirectionApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Requires('direction:discharge')
  @ApiOperation({ summary: 'Say that what a review directed was done' })
  async discharge(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Param('directionId', IdPipe) directionId: DirectionId,
    @CurrentViewer() viewer: Viewer,
    @Body() { occurredAt, how }: DischargeDirectionBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const decided = { type: 'DischargeDirection', data: { directionId, occurredAt, how } } as const;
    return caseDecided(caseId, await this.commands.execute(new DecideOnCaseCommand(caseId, viewer, decided, context)));
  }
}
