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
import { caseAnswer } from '../../../../casework/doors/case-answer';
import { RecordReviewBody } from './record-review.body';
import { RecordReviewCommand } from './record-review.command';

@ApiTags('reviews')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/reviews')
export class RecordReviewApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Requires('review:record')
  @ApiOperation({ summary: 'Record a review by a supervisor or an Inspector, with the directions given' })
  async record(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Body() body: RecordReviewBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const command = new RecordReviewCommand(caseId, viewer, body, context);
    return caseAnswer(caseId, await this.commands.execute(command), { directionIds: command.directionIds });
  }
}
