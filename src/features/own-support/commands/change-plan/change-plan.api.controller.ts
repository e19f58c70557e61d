import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ContactPlanBody } from '../../../../casework/contact-plan/contact-plan.body';
import { toPlan } from '../../../../casework/contact-plan/to-plan';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { type CommandAnswer, done } from '../../../../platform/reading/answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { ChangePlanCommand } from './change-plan.command';

@ApiTags('own support')
@ProblemAnswers()
@Controller('api/v1/my-support/:caseId/contact-plan')
export class ChangePlanApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Requires('own-support:change')
  @ApiOperation({ summary: 'The victim’s own contact plan, the whole of it. Honours `If-Match` with the person’s revision.' })
  async change(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Body() body: ContactPlanBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    return done({ caseId }, await this.commands.execute(new ChangePlanCommand(caseId, toPlan(body), viewer, context)));
  }
}
