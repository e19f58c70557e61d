import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '../../../../kernel/command';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { type CommandAnswer, made } from '../../../../platform/reading/answers';
import { Views } from '../../../../projections/views';
import { OpenCaseBody } from './open-case.body';
import { OpenCaseCommand } from './open-case.command';
import type { OpeningDetails } from '../../../../casework/opening/opening-details';

const detailsOf = (body: Omit<OpeningDetails, 'victim'> & Pick<OpenCaseBody, 'victim'>): OpeningDetails => ({
  ...body,
  victim: body.victim ?? 'NAMED',
});

@ApiTags('cases')
@ProblemAnswers()
@Controller('api/v1/cases')
export class OpenCaseApiController {
  constructor(
    private readonly commands: CommandBus,
    private readonly views: Views,
  ) {}

  @Post()
  @ApiOperation({ summary: 'The person first, then the case. A repeat under the same key finishes what a crash left out.' })
  @Requires('case:open')
  async open(
    @Body() body: OpenCaseBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const opened = await this.commands.execute(new OpenCaseCommand(detailsOf(body), viewer, context));
    const { caseId, reference, personId, receipt } = opened;
    // Who may know of the person follows from a view: whoever goes on at once to agree a contact plan must find them.
    await this.views.caughtUp(receipt.position, { timeoutMs: 2000 });
    return made(`/api/v1/cases/${caseId}`, { caseId, reference, ...(personId !== undefined && { personId }) }, receipt);
  }
}
