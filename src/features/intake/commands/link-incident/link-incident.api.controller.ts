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
import { LinkIncidentBody } from './link-incident.body';
import { LinkIncidentCommand } from './link-incident.command';

@ApiTags('cases')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/incident-links')
export class LinkIncidentApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @ApiOperation({ summary: 'SAME: this case is of that incident. RELATED: that incident bears on the risk.' })
  @Requires('case:link')
  async link(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Body() body: LinkIncidentBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const receipt = await this.commands.execute(new LinkIncidentCommand(caseId, body, viewer, context));
    return done({ caseId, reference: caseReference(caseId) }, receipt);
  }
}
