import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ContactPlans } from '../../../../casework/contact-plan/contact-plans';
import { VisiblePeople } from '../../../../casework/visible-people';
import type { Receipt } from '../../../../kernel/command';
import { AgreeContactPlanCommand } from './agree-contact-plan.command';

@CommandHandler(AgreeContactPlanCommand)
export class AgreeContactPlanHandler implements ICommandHandler<AgreeContactPlanCommand> {
  constructor(
    private readonly visible: VisiblePeople,
    private readonly plans: ContactPlans,
  ) {}

  async execute({ personId, plan, viewer, context }: AgreeContactPlanCommand): Promise<Receipt> {
    const { cases } = await this.visible.openToPlan(personId, viewer);
    return this.plans.agree({ personId, plan, viewer, visible: cases.map(({ caseId }) => caseId) }, context);
  }
}
