import { Command } from '@nestjs/cqrs';
import type { CaseDeed } from '../../../casework/case-commands';
import type { Reach } from '../../../domain/support-case/granted-part';
import type { CommandContext, Receipt } from '../../../kernel/command';
import type { CaseId } from '../../../kernel/ids';
import type { Viewer } from '../../../kernel/viewer';

type Own = Extract<
  CaseDeed,
  { type: 'AnswerPromise' | 'DeclinePromisePoint' | 'TakeUpPromisePoint' | 'ChooseAnswerReaders' | 'RecordKeyEvent' }
>;
type Told<One> = One extends Own ? Pick<One, 'type' | 'data'> : never;

/** What somebody says or decides in their own case. */
export type OwnDeed = Told<Own>;

export class OwnDeedCommand extends Command<Receipt> {
  constructor(
    readonly caseId: CaseId,
    readonly deed: OwnDeed,
    readonly viewer: Viewer,
    readonly context: CommandContext,
    /** Who else than the victim can do it for them. */
    readonly reaches: readonly Reach[] = ['OWN'],
  ) {
    super();
  }
}
