import { Command } from '@nestjs/cqrs';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';

export class MarkDuplicateCommand extends Command<Receipt> {
  constructor(
    readonly caseId: CaseId,
    readonly details: { readonly duplicateOf: CaseId; readonly reason: string },
    readonly viewer: Viewer,
    readonly context: CommandContext,
  ) {
    super();
  }
}
