import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ContactPlans } from '../../../../casework/contact-plan/contact-plans';
import { NotFound, type Receipt } from '../../../../kernel/command';
import { OwnCases } from '../../own-cases';
import { asThemselves } from '../../own-deed/as-themselves';
import { ChangePlanCommand } from './change-plan.command';

/** The victim's own plan, for all of their cases: those of which they are the victim hear it in their own name. */
@CommandHandler(ChangePlanCommand)
export class ChangePlanHandler implements ICommandHandler<ChangePlanCommand> {
  constructor(
    private readonly cases: OwnCases,
    private readonly plans: ContactPlans,
  ) {}

  async execute({ caseId, plan, viewer, context }: ChangePlanCommand): Promise<Receipt> {
    const { personId } = (await this.cases.open(caseId, viewer)).state;
    if (personId === undefined) throw new NotFound();
    const visible = this.cases.of(viewer).flatMap((own) => (own.personId === personId ? [own.caseId] : []));
    return this.plans.agree({ personId, plan, viewer, visible }, asThemselves(context));
  }
}
