import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { caseDecided } from '../../../../casework/doors/case-answer';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId, EventId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import type { CommandAnswer } from '../../../../platform/reading/answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { RereadReviewBody } from './reread-review.body';
import { RereadReviewCommand } from './reread-review.command';

@ApiTags('reviews')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/reviews/:reviewEventId/re-reads')
export class RereadReviewApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Requires('review:reread')
  @ApiOperation({ summary: 'Judge anew, as another unit’s Inspector, a review that was drawn for it' })
  async reread(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Param('reviewEventId', IdPipe) reviewEventId: EventId,
    @CurrentViewer() viewer: Viewer,
    @Body() { standardMet, findings }: RereadReviewBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const command = new RereadReviewCommand(caseId, viewer, { reviewEventId, standardMet, findings }, context);
    return caseDecided(caseId, await this.commands.execute(command));
  }
}
