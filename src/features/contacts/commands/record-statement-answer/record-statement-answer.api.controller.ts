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
import { AddToCaseCommand } from '../add-to-case/add-to-case.command';
import { caseAnswer } from '../../../../casework/doors/case-answer';
import { RecordStatementAnswerBody } from './record-statement-answer.body';

@ApiTags('cases')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/personal-statement')
export class RecordStatementAnswerApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Requires('contact:record')
  @ApiOperation({ summary: 'Record what the person answered to the offer of a Victim Personal Statement' })
  async record(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Body() body: RecordStatementAnswerBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const addition = { type: 'RecordStatementAnswer', data: body } as const;
    return caseAnswer(caseId, await this.commands.execute(new AddToCaseCommand(caseId, viewer, addition, context)));
  }
}
