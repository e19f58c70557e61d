import { Command } from '@nestjs/cqrs';
import type { StaffMemberCommand } from '../../../../domain/staff/commands';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import type { StaffId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';

type Told<One> = One extends StaffMemberCommand ? Omit<One, 'by' | 'at'> : never;
/** What becomes of one member of staff: registered, given a role, posted, away. */
export type StaffChange = Told<StaffMemberCommand>;

export class ChangeStaffCommand extends Command<Receipt> {
  constructor(
    readonly staffId: StaffId,
    readonly viewer: Viewer,
    readonly change: StaffChange,
    readonly context: CommandContext,
  ) {
    super();
  }
}
