import { Command } from '@nestjs/cqrs';
import type { OfferSupport } from '../../../../domain/support-case/staff-victim-evidence';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';

export type Offered = OfferSupport['data'];

/** Several offers of one conversation, one at least. The receipt is of the last. */
export class OfferSupportCommand extends Command<Receipt> {
  constructor(
    readonly caseId: CaseId,
    readonly viewer: Viewer,
    readonly offers: readonly Offered[],
    readonly context: CommandContext,
  ) {
    super();
  }
}
