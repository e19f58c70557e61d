import { Command } from '@nestjs/cqrs';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import type { CaseId, EventId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import type { SealGround } from './seal-grounds';

export class SealEntryCommand extends Command<Receipt> {
  constructor(
    readonly caseId: CaseId,
    readonly viewer: Viewer,
    readonly seal: { readonly eventId: EventId; readonly reason: string; readonly ground: SealGround },
    readonly context: CommandContext,
  ) {
    super();
  }
}
