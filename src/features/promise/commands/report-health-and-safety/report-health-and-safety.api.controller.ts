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
import { ActOnPromiseCommand } from '../act-on-promise/act-on-promise.command';
import { ReportHealthAndSafetyBody } from './report-health-and-safety.body';

@ApiTags('promise')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/health-and-safety-reports')
export class ReportHealthAndSafetyApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Requires('promise:act')
  @ApiOperation({ summary: 'Record the health and safety report, or why none is needed' })
  async report(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Body() data: ReportHealthAndSafetyBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const command = new ActOnPromiseCommand(caseId, viewer, { type: 'ReportHealthAndSafety', data }, context);
    return caseAnswer(caseId, await this.commands.execute(command));
  }
}
