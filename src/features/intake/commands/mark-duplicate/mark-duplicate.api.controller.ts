import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { caseReference } from '../../../../domain/support-case/case-reference';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { type CommandAnswer, done } from '../../../../platform/reading/answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { MarkDuplicateBody } from './mark-duplicate.body';
import { MarkDuplicateCommand } from './mark-duplicate.command';

@ApiTags('cases')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/duplicates')
export class MarkDuplicateApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @ApiOperation({ summary: 'This case is the same as another, which goes on. Honours `If-Match`.' })
  @Requires('case:mark-duplicate')
  async mark(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Body() body: MarkDuplicateBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const receipt = await this.commands.execute(new MarkDuplicateCommand(caseId, body, viewer, context));
    return done({ caseId, reference: caseReference(caseId) }, receipt);
  }
}
