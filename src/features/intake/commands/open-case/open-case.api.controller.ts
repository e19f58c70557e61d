import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { OpeningDetails } from '../../../../casework/opening/opening-details';
import { afterOpening } from '../../../../casework/staff-victims/after-opening';
import { StaffCaseOpening } from '../../../../casework/staff-victims/staff-case-opening';
import { isStaffVictimKind } from '../../../../domain/support-case/classification';
import type { SupportCaseRefusal } from '../../../../domain/support-case/refusal';
import { type CommandContext, CommandRefused } from '../../../../kernel/command';
import type { Position } from '../../../../kernel/position';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { may } from '../../../../platform/access/may';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { NotAllowed } from '../../../../platform/errors/not-allowed';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { type CommandAnswer, made } from '../../../../platform/reading/answers';
import { Views } from '../../../../projections/views';
import { OpenCaseBody } from './open-case.body';
import { OpenCaseCommand } from './open-case.command';

type Told = Omit<OpenCaseBody, 'staffVictim'>;
const detailsOf = (body: Told): OpeningDetails => ({ ...body, victim: body.victim ?? 'NAMED' });
const notExpected: SupportCaseRefusal = { code: 'STAFF_VICTIM_DETAILS_NOT_EXPECTED', field: 'staffVictim' };

@ApiTags('cases')
@ProblemAnswers()
@Controller('api/v1/cases')
export class OpenCaseApiController {
  constructor(
    private readonly commands: CommandBus,
    private readonly staffCases: StaffCaseOpening,
    private readonly views: Views,
  ) {}

  @Post()
  @ApiOperation({
    summary: 'The person first, then the case. A repeat under the same key finishes what a crash left out.',
    description:
      'Anybody who works here may open the case of a colleague who is a victim, with `staffVictim`; the answer then says how far it is open to whoever opened it, and what they can do next.',
  })
  @Requires('staff-case:open')
  async open(
    @Body() body: OpenCaseBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    if (isStaffVictimKind(body.kind)) return this.openColleagues(body, viewer, context);
    const { staffVictim, ...details } = body;
    if (!may(viewer, 'case:open')) throw new NotAllowed();
    if (staffVictim) throw new CommandRefused(notExpected);
    const opened = await this.commands.execute(new OpenCaseCommand(detailsOf(details), viewer, context));
    const { caseId, reference, personId, receipt } = opened;
    await this.seen(receipt.position);
    return made(`/api/v1/cases/${caseId}`, { caseId, reference, ...(personId !== undefined && { personId }) }, receipt);
  }

  private async openColleagues({ staffVictim, ...body }: OpenCaseBody, viewer: Viewer, context: CommandContext): Promise<CommandAnswer> {
    const opened = await this.staffCases.open({ ...detailsOf(body), staffVictim }, viewer, context);
    const { caseId, reference, receipt } = opened;
    await this.seen(receipt.position);
    return made(`/api/v1/cases/${caseId}`, { caseId, reference, ...afterOpening(opened) }, receipt);
  }

  /** Who may know of the person follows from a view: whoever goes on at once to agree a contact plan must find them. */
  private async seen(position: Position): Promise<void> {
    await this.views.caughtUp(position, { timeoutMs: 2000 });
  }
}
