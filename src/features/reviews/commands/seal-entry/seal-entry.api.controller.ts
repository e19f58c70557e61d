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
import { SealEntryBody } from './seal-entry.body';
import { SealEntryCommand } from './seal-entry.command';

@ApiTags('reviews')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/seals')
export class SealEntryApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Requires('case:seal')
  @ApiOperation({ summary: 'Seal an entry, so that only the data-protection role opens it' })
  async seal(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Body() { eventId, ground, reason }: SealEntryBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const command = new SealEntryCommand(caseId, viewer, { eventId, ground, reason }, context);
    return caseAnswer(caseId, await this.commands.execute(command));
  }
}
