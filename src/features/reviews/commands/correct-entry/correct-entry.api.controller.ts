import { Body, Controller, Param, Post } from '@nestjs/common';
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
import { caseAnswer } from '../../../../casework/doors/case-answer';
import { CorrectEntryBody } from './correct-entry.body';
import { CorrectEntryCommand } from './correct-entry.command';

@ApiTags('reviews')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/corrections')
export class CorrectEntryApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Requires('case:correct')
  @ApiOperation({ summary: 'Put right what an entry says, with why; the entry stays as it was written' })
  async correct(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Body() { eventId, reason, ...corrected }: CorrectEntryBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const command = new CorrectEntryCommand(caseId, viewer, { eventId, reason, corrected }, context);
    return caseAnswer(caseId, await this.commands.execute(command));
  }
}
