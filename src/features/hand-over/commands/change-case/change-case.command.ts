import { Command } from '@nestjs/cqrs';
import type { SupportCaseCommand } from '../../../../domain/support-case/command';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';

type ChangingCommand = Extract<
  SupportCaseCommand,
  {
    type:
      | 'AppointOfficer'
      | 'RelieveOfficer'
      | 'OfferResponsibility'
      | 'AcceptResponsibility'
      | 'DeclineResponsibility'
      | 'WithdrawResponsibilityOffer'
      | 'DeclareConflict'
      | 'IdentifyAllegedPerpetrator';
  }
>;
type Told<One> = One extends ChangingCommand ? Pick<One, 'type' | 'data'> : never;

/** Who has what part in a case, and which unit answers for it. */
export type Change = Told<ChangingCommand>;

export class ChangeCaseCommand extends Command<Receipt> {
  constructor(
    readonly caseId: CaseId,
    readonly viewer: Viewer,
    readonly change: Change,
    readonly context: CommandContext,
  ) {
    super();
  }
}
