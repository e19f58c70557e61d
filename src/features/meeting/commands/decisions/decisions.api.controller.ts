import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import { wordsIn } from '../../../../casework/quarterly-reviews/review-words';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import type { DecisionId } from '../../../../domain/quarterly-review/events-meeting';
import type { CommandContext } from '../../../../kernel/command';
import { derivedId } from '../../../../kernel/derived-ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { type CommandAnswer, made } from '../../../../platform/reading/answers';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { FigureBody } from '../record-in-meeting/figure.body';
import { RecordInMeetingCommand } from '../record-in-meeting/record-in-meeting.command';

export class RecordDecisionBody {
  @ApiProperty({ maxLength: 2000 }) @IsPlainText(2000) what: string;
  @ApiPropertyOptional({ type: FigureBody }) @IsOptional() @ValidateNested() @Type(() => FigureBody) about?: FigureBody;
}

@ApiTags('quarters')
@ProblemAnswers()
@Controller('api/v1/quarters/:period/decisions')
export class DecisionsApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Requires('meeting:record')
  @ApiOperation({ summary: 'Write down what the meeting of the quarter decided' })
  @ApiParam({ name: 'period', example: '2026-27-Q2' })
  async record(
    @Param('period', QuarterPipe) period: ReportingPeriod,
    @Body() { what, about }: RecordDecisionBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const decisionId = derivedId<DecisionId>(context.commandId, 'decision');
    const deed = { type: 'RecordDecision' as const, decisionId, what: wordsIn(period.code, what), about };
    const receipt = await this.commands.execute(new RecordInMeetingCommand(viewer, period, deed, context));
    return made(`/api/v1/quarters/${period.code}/meeting`, { period: period.code, decisionId }, receipt);
  }
}
