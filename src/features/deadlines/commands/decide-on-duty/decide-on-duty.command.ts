import { Command } from '@nestjs/cqrs';
import type { ObligationCommand } from '../../../../domain/obligations/deeds/commands';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';

type Told<One> = One extends { readonly type: string; readonly data: unknown } ? Pick<One, 'type' | 'data'> : never;

/** What somebody decides about a duty, or about all that are open in a case. */
export type DutyDeed = Told<ObligationCommand>;

export class DecideOnDutyCommand extends Command<Receipt> {
  constructor(
    readonly caseId: CaseId,
    readonly viewer: Viewer,
    readonly deed: DutyDeed,
    readonly context: CommandContext,
  ) {
    super();
  }
}
