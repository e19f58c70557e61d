import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { type CommandAnswer, done } from '../../../../platform/reading/answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { CheckSummaryBody, WriteSummaryBody } from './summaries.bodies';
import { SummaryAnswer } from './summary.answer';
import { SummaryCommand, type SummaryDeed } from './summary.command';
import { SummaryQuery } from './summary.query';

@ApiTags('scrutiny')
@ProblemAnswers()
@ApiParam({ name: 'period', example: '2026-27-Q2' })
@Controller('api/v1/quarters/:period/scrutiny/summaries/:caseId')
export class SummaryApiController {
  constructor(
    private readonly summaries: SummaryQuery,
    private readonly commands: CommandBus,
  ) {}

  @Get()
  @Requires('scrutiny:summarise')
  @ReadsRecord({ what: 'scrutiny summary', idFrom: 'caseId' })
  @ApiOperation({ summary: 'One drawn case: what the panel is shown of it, and its summary as it stands' })
  @ApiOkResponse({ type: SummaryAnswer })
  show(
    @Param('period', QuarterPipe) { code }: ReportingPeriod,
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
  ): Promise<SummaryAnswer> {
    return this.summaries.of(code, caseId, viewer);
  }

  @Post()
  @Requires('scrutiny:summarise')
  @ApiOperation({ summary: 'Write the summary of a drawn case, for a second person to read' })
  write(
    @Param('period', QuarterPipe) { code }: ReportingPeriod,
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Body() { summary }: WriteSummaryBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.tell(new SummaryCommand(viewer, code, caseId, { type: 'WriteSummary', summary }, context));
  }

  @Post('check')
  @Requires('scrutiny:summarise')
  @ApiOperation({ summary: 'Let a summary go to the panel as its second reader, or give it back' })
  check(
    @Param('period', QuarterPipe) { code }: ReportingPeriod,
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Body() body: CheckSummaryBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const { textOf, result, reason } = body;
    const deed: SummaryDeed = { type: 'CheckSummary', textOf, result, reason };
    return this.tell(new SummaryCommand(viewer, code, caseId, deed, context));
  }

  private async tell(command: SummaryCommand): Promise<CommandAnswer> {
    const { period, caseId } = command;
    return done({ period, caseId }, await this.commands.execute(command));
  }
}
