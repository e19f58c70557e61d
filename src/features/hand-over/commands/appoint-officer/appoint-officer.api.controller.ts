import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { caseAnswer } from '../../../../casework/doors/case-answer';
import { LettingIn } from '../../../../casework/staff-victims/letting-in';
import { proposedAnswer } from '../../../../casework/staff-victims/proposed-answer';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import type { CommandAnswer } from '../../../../platform/reading/answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { ChangeCaseCommand } from '../change-case/change-case.command';
import { AppointOfficerBody, RelieveOfficerBody } from './appoint-officer.body';
import { Appointees } from '../../../../casework/appointees/appointees';

@ApiTags('cases')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/appointments')
export class AppointOfficerApiController {
  constructor(
    private readonly commands: CommandBus,
    private readonly appointees: Appointees,
    private readonly lettingIn: LettingIn,
  ) {}

  @Post()
  @Requires('case:appoint')
  @ApiOperation({ summary: 'Appoint somebody to a part in the case; whoever held it is relieved in the same moment' })
  async appoint(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Body() body: AppointOfficerBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    this.appointees.assertAble(body.staffId, body.role, context.at);
    const { role, staffId, from } = body;
    const receipt = await this.send(caseId, viewer, { type: 'AppointOfficer', data: { role, staffId, from } }, context);
    const waitsForSecondPerson = await this.lettingIn.isWaiting(caseId, viewer, { staffId, as: role });
    if (waitsForSecondPerson === undefined) return caseAnswer(caseId, receipt, { role, staffId });
    return proposedAnswer(caseId, { receipt, waitsForSecondPerson }, { role, staffId });
  }

  @Post('relief')
  @Requires('case:appoint')
  @ApiOperation({ summary: 'Relieve somebody of a part in the case' })
  async relieve(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Body() { role, staffId, until }: RelieveOfficerBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    return caseAnswer(caseId, await this.send(caseId, viewer, { type: 'RelieveOfficer', data: { role, staffId, until } }, context));
  }

  private send(caseId: CaseId, viewer: Viewer, change: ConstructorParameters<typeof ChangeCaseCommand>[2], context: CommandContext) {
    return this.commands.execute(new ChangeCaseCommand(caseId, viewer, change, context));
  }
}
