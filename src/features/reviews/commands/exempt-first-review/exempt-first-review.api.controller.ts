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
import { caseDecided } from '../../../../casework/doors/case-answer';
import { DecideOnCaseCommand } from '../decide-on-case/decide-on-case.command';
import { ExemptFirstReviewBody } from './exempt-first-review.body';

@ApiTags('reviews')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/reviews/exemption')
export class ExemptFirstReviewApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Requires('review:exempt')
  @ApiOperation({ summary: 'Exempt a case from its first Inspector review, by the senior lead or another unit’s Inspector' })
  async exempt(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Body() { reason }: ExemptFirstReviewBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const decided = { type: 'ExemptFirstReview', data: { reason } } as const;
    return caseDecided(caseId, await this.commands.execute(new DecideOnCaseCommand(caseId, viewer, decided, context)));
  }
}
