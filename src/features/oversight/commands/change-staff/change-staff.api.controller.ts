import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '../../../../kernel/command';
import { derivedId } from '../../../../kernel/derived-ids';
import type { StaffId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { type CommandAnswer, done, made } from '../../../../platform/reading/answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import {
  EndPostingBody,
  FromBody,
  GrantRoleBody,
  LineManagerBody,
  NameDeputyBody,
  PostBody,
  RegisterStaffBody,
  StandDownDeputyBody,
  UntilBody,
  WithdrawRoleBody,
  WorkEmailBody,
} from './change-staff.bodies';
import { ChangeStaffCommand, type StaffChange } from './change-staff.command';

const Id = () => Param('staffId', IdPipe);

@ApiTags('staff')
@ProblemAnswers()
@Controller('api/v1/staff')
export class ChangeStaffApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Requires('staff:administer')
  @ApiOperation({ summary: 'Register a member of staff' })
  async register(
    @Body() { name, warrantNumber, accountId }: RegisterStaffBody,
    @CurrentViewer() by: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const staffId = derivedId<StaffId>(context.commandId, 'staffMember');
    const receipt = await this.commands.execute(
      new ChangeStaffCommand(staffId, by, { type: 'RegisterStaffMember', staffId, name, warrantNumber, accountId }, context),
    );
    return made(`/api/v1/staff/${staffId}`, { staffId }, receipt);
  }

  @Post(':staffId/roles')
  @Requires('staff:administer')
  @ApiOperation({ summary: 'Give a role' })
  grant(
    @Id() id: StaffId,
    @Body() { role, lpu, from }: GrantRoleBody,
    @CurrentViewer() by: Viewer,
    @CommandContextOf() context: CommandContext,
  ) {
    return this.change(id, by, { type: 'GrantRole', role, lpu: lpu ?? null, from: from ?? context.at }, context);
  }

  @Post(':staffId/roles/withdrawals')
  @Requires('staff:administer')
  @ApiOperation({ summary: 'End a role' })
  withdraw(
    @Id() id: StaffId,
    @Body() { role, lpu, until }: WithdrawRoleBody,
    @CurrentViewer() by: Viewer,
    @CommandContextOf() context: CommandContext,
  ) {
    return this.change(id, by, { type: 'WithdrawRole', role, lpu: lpu ?? null, until: until ?? context.at }, context);
  }

  @Post(':staffId/postings')
  @Requires('staff:administer')
  @ApiOperation({ summary: 'Post somebody to a unit' })
  post(@Id() id: StaffId, @Body() { lpu, from }: PostBody, @CurrentViewer() by: Viewer, @CommandContextOf() context: CommandContext) {
    return this.change(id, by, { type: 'PostStaffMember', lpu, from: from ?? context.at }, context);
  }

  @Post(':staffId/postings/ends')
  @Requires('staff:administer')
  @ApiOperation({ summary: 'End a posting, and with it the roles held there' })
  endPosting(
    @Id() id: StaffId,
    @Body() { lpu, until }: EndPostingBody,
    @CurrentViewer() by: Viewer,
    @CommandContextOf() context: CommandContext,
  ) {
    return this.change(id, by, { type: 'EndPosting', lpu, until: until ?? context.at }, context);
  }

  @Post(':staffId/line-manager')
  @Requires('staff:administer')
  @ApiOperation({ summary: 'Set the line manager' })
  setManager(
    @Id() id: StaffId,
    @Body() { managerId, from }: LineManagerBody,
    @CurrentViewer() by: Viewer,
    @CommandContextOf() context: CommandContext,
  ) {
    return this.change(id, by, { type: 'SetLineManager', managerId, from: from ?? context.at }, context);
  }

  @Post(':staffId/leave')
  @Requires('staff:leave')
  @ApiOperation({ summary: 'Begin leave' })
  beginLeave(@Id() id: StaffId, @Body() { from }: FromBody, @CurrentViewer() by: Viewer, @CommandContextOf() context: CommandContext) {
    return this.change(id, by, { type: 'BeginLeave', from: from ?? context.at }, context);
  }

  @Post(':staffId/leave/end')
  @Requires('staff:leave')
  @ApiOperation({ summary: 'End leave' })
  endLeave(@Id() id: StaffId, @Body() { until }: UntilBody, @CurrentViewer() by: Viewer, @CommandContextOf() context: CommandContext) {
    return this.change(id, by, { type: 'EndLeave', until: until ?? context.at }, context);
  }

  @Post(':staffId/deputies')
  @Requires('staff:administer')
  @ApiOperation({ summary: 'Name a deputy for a role that is held across the force' })
  nameDeputy(
    @Id() id: StaffId,
    @Body() { role, deputyId, from }: NameDeputyBody,
    @CurrentViewer() by: Viewer,
    @CommandContextOf() context: CommandContext,
  ) {
    return this.change(id, by, { type: 'NameDeputy', role, deputyId, from: from ?? context.at }, context);
  }

  @Post(':staffId/deputies/stand-downs')
  @Requires('staff:administer')
  @ApiOperation({ summary: 'Stand a deputy down' })
  standDown(
    @Id() id: StaffId,
    @Body() { role, deputyId, until }: StandDownDeputyBody,
    @CurrentViewer() by: Viewer,
    @CommandContextOf() context: CommandContext,
  ) {
    return this.change(id, by, { type: 'StandDownDeputy', role, deputyId, until: until ?? context.at }, context);
  }

  @Post(':staffId/work-email')
  @Requires('staff:administer')
  @ApiOperation({ summary: 'Say which mailbox they alone read at work, for reminders' })
  setWorkEmail(
    @Id() id: StaffId,
    @Body() { workEmail }: WorkEmailBody,
    @CurrentViewer() by: Viewer,
    @CommandContextOf() context: CommandContext,
  ) {
    return this.change(id, by, { type: 'SetWorkEmail', workEmail: workEmail ?? null }, context);
  }

  private async change(staffId: StaffId, by: Viewer, change: StaffChange, context: CommandContext): Promise<CommandAnswer> {
    return done({ staffId }, await this.commands.execute(new ChangeStaffCommand(staffId, by, change, context)));
  }
}
