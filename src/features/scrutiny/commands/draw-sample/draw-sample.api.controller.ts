import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import { usualSampleSize } from '../../../../domain/quarterly-review/draw-sample';
import type { CommandContext } from '../../../../kernel/command';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { type CommandAnswer, made } from '../../../../platform/reading/answers';
import { DrawSampleBody } from './draw-sample.body';
import { DrawSampleCommand } from './draw-sample.command';

@ApiTags('scrutiny')
@ProblemAnswers()
@Controller('api/v1/quarters/:period/scrutiny/sample')
export class DrawSampleApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Requires('scrutiny:arrange')
  @ApiOperation({ summary: 'Draw the sample that a panel reads of a quarter: once, by the hash of its frozen pack' })
  @ApiParam({ name: 'period', example: '2026-27-Q2' })
  async draw(
    @Param('period', QuarterPipe) period: ReportingPeriod,
    @Body() { size = usualSampleSize }: DrawSampleBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const receipt = await this.commands.execute(new DrawSampleCommand(viewer, period, size, context));
    return made(`/api/v1/quarters/${period.code}/scrutiny`, { period: period.code }, receipt);
  }
}
