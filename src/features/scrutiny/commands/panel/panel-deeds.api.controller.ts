import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import { wordsIn } from '../../../../casework/quarterly-reviews/review-words';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import type { CommandContext } from '../../../../kernel/command';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { type CommandAnswer, done } from '../../../../platform/reading/answers';
import { NumberPipe } from '../../number.pipe';
import { SampledCases } from '../../sampled-cases';
import { InScrutinyCommand, type ScrutinyDeed } from '../in-scrutiny.command';
import { GiveScoreBody } from './panel.bodies';

@ApiTags('scrutiny')
@ProblemAnswers()
@ApiParam({ name: 'period', example: '2026-27-Q2' })
@Controller('api/v1/quarters/:period/scrutiny/cases/:number')
export class PanelDeedsApiController {
  constructor(
    private readonly sampled: SampledCases,
    private readonly commands: CommandBus,
  ) {}

  @Post('recognition')
  @Requires('scrutiny:sit')
  @ApiOperation({ summary: 'Say that the caller recognises this case, and so neither reads nor scores it' })
  recognise(
    @Param('period', QuarterPipe) { code }: ReportingPeriod,
    @Param('number', NumberPipe) number: number,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const { caseId } = this.sampled.passedAs(code, number).one;
    return this.tell(code, number, viewer, { type: 'RecogniseCase', caseId }, context);
  }

  @Post('scores')
  @Requires('scrutiny:sit')
  @ApiOperation({ summary: 'Answer one of the panel’s questions about this case; a later answer takes its place' })
  score(
    @Param('period', QuarterPipe) { code }: ReportingPeriod,
    @Param('number', NumberPipe) number: number,
    @CurrentViewer() viewer: Viewer,
    @Body() { question, score, words }: GiveScoreBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const { caseId } = this.sampled.passedAs(code, number).one;
    const said = words === undefined ? undefined : wordsIn(code, words);
    return this.tell(code, number, viewer, { type: 'GiveScore', caseId, question, score, words: said }, context);
  }

  private async tell(period: string, number: number, viewer: Viewer, deed: ScrutinyDeed, context: CommandContext): Promise<CommandAnswer> {
    return done({ period, number }, await this.commands.execute(new InScrutinyCommand(viewer, period, deed, context)));
  }
}
