import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import type { CommandContext } from '../../../../kernel/command';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { type CommandAnswer, done } from '../../../../platform/reading/answers';
import { InScrutinyCommand } from '../in-scrutiny.command';
import { SetQuestionsBody } from './set-questions.body';
import { toQuestions } from './to-questions';

@ApiTags('scrutiny')
@ProblemAnswers()
@Controller('api/v1/quarters/:period/scrutiny/questions')
export class SetQuestionsApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Requires('scrutiny:arrange')
  @ApiOperation({ summary: 'Set the panel’s own questions, until one is answered' })
  @ApiParam({ name: 'period', example: '2026-27-Q2' })
  async set(
    @Param('period', QuarterPipe) { code }: ReportingPeriod,
    @Body() { questions }: SetQuestionsBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const deed = toQuestions(code, questions);
    return done({ period: code }, await this.commands.execute(new InScrutinyCommand(viewer, code, deed, context)));
  }
}
