import { Command } from '@nestjs/cqrs';
import type { SupportCaseCommand } from '../../../../domain/support-case/command';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';

type AddingCommand = Extract<
  SupportCaseCommand,
  {
    type:
      | 'ConfirmContact'
      | 'AssessRisk'
      | 'AssessNeeds'
      | 'RecordKeyEvent'
      | 'MakeReferral'
      | 'DeclineReferral'
      | 'RequestNoContact'
      | 'WelcomeContactAgain'
      | 'RecordPersonDied'
      | 'DeclareDualRole'
      | 'GiveConsent'
      | 'WithdrawConsent'
      | 'RecordSurvey'
      | 'RecordNoSurvey'
      | 'RecordStatementAnswer';
  }
>;

type Told<One> = One extends AddingCommand ? Pick<One, 'type' | 'data'> : never;
/** What is told of a case: adds to its history and changes nothing that stands there. */
export type Addition = Told<AddingCommand>;

export class AddToCaseCommand extends Command<Receipt> {
  constructor(
    readonly caseId: CaseId,
    readonly viewer: Viewer,
    readonly addition: Addition,
    readonly context: CommandContext,
  ) {
    super();
  }
}
