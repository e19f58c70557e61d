import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '../../../../kernel/command';
import type { LpuCode } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { type CommandAnswer, done, made } from '../../../../platform/reading/answers';
import { LpuCodePipe } from '../../deeds/lpu-code';
import { AppointLeadBody, CancelCoverBody, EstablishUnitBody, TurnBody } from './change-unit.bodies';
import { ChangeUnitCommand, type UnitChange } from './change-unit.command';

const Code = () => Param('code', LpuCodePipe);

@ApiTags('local policing units')
@ProblemAnswers()
@Controller('api/v1/local-policing-units')
export class ChangeUnitApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Requires('lpu:appoint')
  @ApiOperation({ summary: 'Establish a local policing unit' })
  async establish(
    @Body() { code, name, wards }: EstablishUnitBody,
    @CurrentViewer() by: Viewer,
    @CommandContextOf() context: CommandContext,
  ) {
    const change = {
      type: 'EstablishLocalPolicingUnit' as const,
      code,
      name,
      wards: wards.map((ward) => ({ code: ward.code, name: ward.name })),
    };
    const receipt = await this.commands.execute(new ChangeUnitCommand(code, by, change, context));
    return made(`/api/v1/local-policing-units/${code}`, { code }, receipt);
  }

  @Post(':code/lead')
  @Requires('lpu:appoint')
  @ApiOperation({ summary: 'Appoint the Inspector hate crime lead' })
  appointLead(
    @Code() code: LpuCode,
    @Body() { staffId, from }: AppointLeadBody,
    @CurrentViewer() by: Viewer,
    @CommandContextOf() context: CommandContext,
  ) {
    return this.change(code, by, { type: 'AppointLead', staffId, from: from ?? context.at }, context);
  }

  @Post(':code/cover')
  @Requires('lpu:cover')
  @ApiOperation({ summary: 'Arrange cover for the lead' })
  arrangeCover(
    @Code() code: LpuCode,
    @Body() { staffId, from, to }: TurnBody,
    @CurrentViewer() by: Viewer,
    @CommandContextOf() context: CommandContext,
  ) {
    return this.change(code, by, { type: 'ArrangeCover', staffId, from, to }, context);
  }

  @Post(':code/cover/cancellations')
  @Requires('lpu:cover')
  @ApiOperation({ summary: 'Call cover off' })
  cancelCover(
    @Code() code: LpuCode,
    @Body() { staffId, from, cancelledFrom }: CancelCoverBody,
    @CurrentViewer() by: Viewer,
    @CommandContextOf() context: CommandContext,
  ) {
    return this.change(code, by, { type: 'CancelCover', staffId, from, cancelledFrom: cancelledFrom ?? context.at }, context);
  }

  @Post(':code/duty-roster')
  @Requires('lpu:cover')
  @ApiOperation({ summary: 'Put a duty Inspector on the roster' })
  rosterDuty(
    @Code() code: LpuCode,
    @Body() { staffId, from, to }: TurnBody,
    @CurrentViewer() by: Viewer,
    @CommandContextOf() context: CommandContext,
  ) {
    return this.change(code, by, { type: 'RosterDutyInspector', staffId, from, to }, context);
  }

  private async change(code: LpuCode, by: Viewer, change: UnitChange, context: CommandContext): Promise<CommandAnswer> {
    return done({ code }, await this.commands.execute(new ChangeUnitCommand(code, by, change, context)));
  }
}
