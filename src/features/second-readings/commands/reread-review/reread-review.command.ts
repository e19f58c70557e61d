import { Command } from '@nestjs/cqrs';
import type { RereadReview } from '../../../../domain/support-case/rereading';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';

export class RereadReviewCommand extends Command<Receipt> {
  constructor(
    readonly caseId: CaseId,
    readonly viewer: Viewer,
    readonly reading: RereadReview['data'],
    readonly context: CommandContext,
  ) {
    super();
  }
}
