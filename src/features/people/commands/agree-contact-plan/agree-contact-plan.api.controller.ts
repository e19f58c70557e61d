import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ContactPlanBody } from '../../../../casework/contact-plan/contact-plan.body';
import { toPlan } from '../../../../casework/contact-plan/to-plan';
import type { CommandContext } from '../../../../kernel/command';
import type { PersonId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { type CommandAnswer, done } from '../../../../platform/reading/answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { AgreeContactPlanCommand } from './agree-contact-plan.command';

@ApiTags('people')
@ProblemAnswers()
@Controller('api/v1/people/:personId/contact-plan')
export class AgreeContactPlanApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @ApiOperation({ summary: 'The whole plan, in place of any before it. Honours `If-Match` with the person’s revision.' })
  @Requires('contact-plan:agree')
  async agree(
    @Param('personId', IdPipe) personId: PersonId,
    @Body() body: ContactPlanBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    return done({ personId }, await this.commands.execute(new AgreeContactPlanCommand(personId, toPlan(body), viewer, context)));
  }
}
