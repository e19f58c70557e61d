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
import { RecordPromiseContactBody } from './record-promise-contact.body';
import { RecordPromiseContactCommand } from './record-promise-contact.command';

@ApiTags('promise')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/promise/contacts')
export class RecordPromiseContactApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Requires('promise:act')
  @ApiOperation({ summary: 'Record that somebody who looks after the victim spoke with them, or tried' })
  async record(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Body() { ...contact }: RecordPromiseContactBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const command = new RecordPromiseContactCommand(caseId, viewer, contact, context);
    return caseAnswer(caseId, await this.commands.execute(command), { contactId: command.contactId });
  }
}
