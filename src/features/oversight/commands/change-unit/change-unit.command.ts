import { Command } from '@nestjs/cqrs';
import type { LocalPolicingUnitCommand } from '../../../../domain/local-policing-unit/commands';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import type { LpuCode } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';

type Told<One> = One extends LocalPolicingUnitCommand ? Omit<One, 'by' | 'at'> : never;
/** Who answers for one unit: its lead, cover, and who is on duty. */
export type UnitChange = Told<LocalPolicingUnitCommand>;

export class ChangeUnitCommand extends Command<Receipt> {
  constructor(
    readonly code: LpuCode,
    readonly viewer: Viewer,
    readonly change: UnitChange,
    readonly context: CommandContext,
  ) {
    super();
  }
}
