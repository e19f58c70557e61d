import { Command } from '@nestjs/cqrs';
import type { AssessWellbeing } from '../../../../domain/support-case/staff-victim-evidence';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';

/** `text`: what was said, which the case does not keep. */
export type WellbeingTold = AssessWellbeing['data'] & { readonly text: string };

export class AssessWellbeingCommand extends Command<Receipt> {
  constructor(
    readonly caseId: CaseId,
    readonly viewer: Viewer,
    readonly told: WellbeingTold,
    readonly context: CommandContext,
  ) {
    super();
  }
}
