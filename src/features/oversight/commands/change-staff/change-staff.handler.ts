import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StaffMemberCommand } from '../../../../domain/staff/commands';
import { staffMember, staffMemberStream } from '../../../../domain/staff/staff-member';
import { CommandRunner } from '../../../../event-store/runner';
import type { Receipt } from '../../../../kernel/command';
import { NamedInRequests } from '../../deeds/named-in-requests';
import { ChangeStaffCommand } from './change-staff.command';

@CommandHandler(ChangeStaffCommand)
export class ChangeStaffHandler implements ICommandHandler<ChangeStaffCommand> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly named: NamedInRequests,
  ) {}

  /** Throws InvalidRequest where a unit or a colleague that is named does not exist, or a mailbox is a colleague's. */
  execute({ staffId, viewer, change, context }: ChangeStaffCommand): Promise<Receipt> {
    this.named.assertKnown(change, staffId);
    const command = { ...change, by: viewer, at: context.at } as StaffMemberCommand;
    return this.runner.execute(staffMember, staffMemberStream(staffId), command, context);
  }
}
