import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { caseReference } from '../../../../domain/support-case/case-reference';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { type CommandAnswer, made } from '../../../../platform/reading/answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { RecordContactBody } from './record-contact.body';
import { RecordContactCommand } from './record-contact.command';

@ApiTags('cases')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/contacts')
export class RecordContactApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Requires('contact:record')
  @ApiOperation({ summary: 'Record a contact with the person supported, or an attempt' })
  async record(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Body() body: RecordContactBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const command = new RecordContactCommand(caseId, viewer, body, context);
    const receipt = await this.commands.execute(command);
    const { contactId } = command;
    return made(
      `/api/v1/cases/${caseId}/contacts/${contactId}`,
      { caseId, reference: caseReference(caseId), contactId, eventIds: receipt.eventIds },
      receipt,
    );
  }
}
