import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import type { CommandContext } from '../../../../kernel/command';
import type { Instant } from '../../../../kernel/instant';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { type CommandAnswer, made } from '../../../../platform/reading/answers';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { FreezePackCommand } from './freeze-pack.command';

export class FreezePackBody {
  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'The latest instant that is past for certain if left out' })
  @IsOptional()
  @IsInstantText({ notInFuture: true })
  knownAt?: Instant;
}

@ApiTags('quarters')
@ProblemAnswers()
@Controller('api/v1/quarters/:period/freeze')
export class FreezePackApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Requires('pack:freeze')
  @ApiOperation({ summary: 'Freeze the pack of a quarter: once, as known at an instant, for good' })
  @ApiParam({ name: 'period', example: '2026-27-Q2' })
  async freeze(
    @Param('period', QuarterPipe) period: ReportingPeriod,
    @Body() { knownAt }: FreezePackBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const receipt = await this.commands.execute(new FreezePackCommand(viewer, { period, knownAt }, context));
    return made(`/api/v1/quarters/${period.code}/frozen`, { period: period.code }, receipt);
  }
}
