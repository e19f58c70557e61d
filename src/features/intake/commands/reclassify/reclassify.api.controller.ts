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
import { ReclassifyBody } from './reclassify.body';
import { ReclassifyCommand } from './reclassify.command';

@ApiTags('cases')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/reclassifications')
export class ReclassifyApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @ApiOperation({ summary: 'The whole of kind and strands as they are from now on. Honours `If-Match`.' })
  @Requires('case:reclassify')
  async reclassify(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Body() body: ReclassifyBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const receipt = await this.commands.execute(new ReclassifyCommand(caseId, body, viewer, context));
    return done({ caseId, reference: caseReference(caseId) }, receipt);
  }
}
