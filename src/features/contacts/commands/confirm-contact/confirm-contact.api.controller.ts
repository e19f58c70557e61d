import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId, ContactId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import type { CommandAnswer } from '../../../../platform/reading/answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { AddToCaseCommand } from '../add-to-case/add-to-case.command';
import { caseAnswer } from '../../../../casework/doors/case-answer';
import { ConfirmContactBody } from './confirm-contact.body';

@ApiTags('cases')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/contacts/:contactId/confirmations')
export class ConfirmContactApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Requires('contact:confirm')
  @ApiOperation({ summary: 'Confirm a contact that somebody else entered' })
  async confirm(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Param('contactId', IdPipe) contactId: ContactId,
    @CurrentViewer() viewer: Viewer,
    @Body() body: ConfirmContactBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    return caseAnswer(
      caseId,
      await this.commands.execute(
        new AddToCaseCommand(
          caseId,
          viewer,
          { type: 'ConfirmContact', data: { contactId, proof: body.proof, detail: body.detail } },
          context,
        ),
      ),
    );
  }
}
