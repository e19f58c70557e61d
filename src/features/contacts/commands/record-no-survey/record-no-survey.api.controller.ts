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
import { RecordNoSurveyBody } from './record-no-survey.body';

@ApiTags('cases')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/survey/not-offered')
export class RecordNoSurveyApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Requires('survey:record')
  @ApiOperation({ summary: 'Record why no survey was offered' })
  async record(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Body() body: RecordNoSurveyBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const addition = { type: 'RecordNoSurvey', data: body } as const;
    return caseAnswer(caseId, await this.commands.execute(new AddToCaseCommand(caseId, viewer, addition, context)));
  }
}
