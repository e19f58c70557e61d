import { Command } from '@nestjs/cqrs';
import type { SupportCaseCommand } from '../../../../domain/support-case/command';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';

type Deciding = 'ExemptFirstReview' | 'DischargeDirection' | 'ProposeClosure' | 'ReturnClosure' | 'CloseCase' | 'ReopenCase';
type Told<One> = One extends { readonly type: Deciding; readonly data: unknown } ? Pick<One, 'type' | 'data'> : never;

/** What is decided on a case that needs no more facts than the case itself has. */
export type Decided = Told<SupportCaseCommand>;

export class DecideOnCaseCommand extends Command<Receipt> {
  constructor(
    readonly caseId: CaseId,
    readonly viewer: Viewer,
    readonly decided: Decided,
    readonly context: CommandContext,
  ) {
    super();
  }
}
