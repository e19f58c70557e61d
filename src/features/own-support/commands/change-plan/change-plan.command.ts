import { Command } from '@nestjs/cqrs';
import type { ContactPlan } from '../../../../domain/person/contact-plan-shape';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';

export class ChangePlanCommand extends Command<Receipt> {
  constructor(
    readonly caseId: CaseId,
    readonly plan: ContactPlan,
    readonly viewer: Viewer,
    readonly context: CommandContext,
  ) {
    super();
  }
}
