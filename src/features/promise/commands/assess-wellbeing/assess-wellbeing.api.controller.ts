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
import { AssessWellbeingCommand } from './assess-wellbeing.command';
import { AssessWellbeingBody } from './assess-wellbeing.body';

@ApiTags('promise')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/wellbeing-assessments')
export class AssessWellbeingApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Requires('promise:act')
  @ApiOperation({ summary: 'Record that the victim’s wellbeing was assessed; what was said goes to the welfare notes' })
  async assess(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Body() data: AssessWellbeingBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const command = new AssessWellbeingCommand(caseId, viewer, data, context);
    return caseAnswer(caseId, await this.commands.execute(command));
  }
}
