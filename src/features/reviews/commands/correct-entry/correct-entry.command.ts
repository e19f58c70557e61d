import { Command } from '@nestjs/cqrs';
import type { Correction } from '../../../../domain/support-case/correction';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import type { CaseId, EventId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';

export class CorrectEntryCommand extends Command<Receipt> {
  constructor(
    readonly caseId: CaseId,
    readonly viewer: Viewer,
    readonly correction: { readonly eventId: EventId; readonly reason: string; readonly corrected: Correction },
    readonly context: CommandContext,
  ) {
    super();
  }
}
