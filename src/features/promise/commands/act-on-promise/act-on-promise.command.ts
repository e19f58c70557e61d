import { Command } from '@nestjs/cqrs';
import type { SupportCaseCommand } from '../../../../domain/support-case/command';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';

type Acting =
  | 'LinkReference'
  | 'ReportHealthAndSafety'
  | 'AppointOfficer'
  | 'CheckConflict'
  | 'NameStatementTaker'
  | 'CheckEvidence'
  | 'RecordContact'
  | 'GiveNotice'
  | 'GiveConsent'
  | 'WithdrawConsent'
  | 'AssessWellbeing'
  | 'OfferSupport'
  | 'RecordLesson'
  | 'DeclinePromisePoint'
  | 'TakeUpPromisePoint'
  | 'SetAsidePromisePoint'
  | 'AskAboutPromise'
  | 'AnswerDisagreement'
  | 'RecordReview'
  | 'ConfirmClosure'
  | 'CheckAfterClosure';
type Told<One> = One extends { readonly type: Acting; readonly data: unknown } ? Pick<One, 'type' | 'data'> : never;

/** What is done to keep the promise in one case, as either door tells of it. */
export type Act = Told<SupportCaseCommand>;

export class ActOnPromiseCommand extends Command<Receipt> {
  constructor(
    readonly caseId: CaseId,
    readonly viewer: Viewer,
    readonly act: Act,
    readonly context: CommandContext,
  ) {
    super();
  }
}
