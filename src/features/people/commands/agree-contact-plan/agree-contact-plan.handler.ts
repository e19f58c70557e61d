import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { VisiblePeople } from '../../../../casework/visible-people';
import { person, personStream } from '../../../../domain/person/person';
import { intervalDays } from '../../../../domain/person/plan-interval';
import { CommandRunner } from '../../../../event-store/runner';
import type { Receipt } from '../../../../kernel/command';
import { derivedId } from '../../../../kernel/derived-ids';
import type { CommandId } from '../../../../kernel/ids';
import { AgreeContactPlanCommand } from './agree-contact-plan.command';
import { PlanInCases } from './plan-in-cases';

/** The plan goes to the person, under their key; then each open case of theirs hears that one was agreed, and nothing of what is in it. */
@CommandHandler(AgreeContactPlanCommand)
export class AgreeContactPlanHandler implements ICommandHandler<AgreeContactPlanCommand> {
  constructor(
    private readonly visible: VisiblePeople,
    private readonly runner: CommandRunner,
    private readonly cases: PlanInCases,
  ) {}

  async execute({ personId, plan, viewer, context }: AgreeContactPlanCommand): Promise<Receipt> {
    const { cases } = await this.visible.openToPlan(personId, viewer);
    const { at } = context;
    const set = await this.runner.execute(
      person,
      personStream(personId),
      { type: 'SetContactPlan', by: viewer, at, plan, agreedAt: at },
      context,
    );
    const { expectedRevision: _, ...rest } = context;
    const interval = plan.interval === undefined ? undefined : intervalDays(plan.interval);
    const position = await this.cases.tell({
      personId,
      visible: cases.map(({ caseId }) => caseId),
      viewer,
      agreed: { personRevision: set.revision, agreedAt: at, intervalDays: interval },
      context: { ...rest, commandId: derivedId<CommandId>(context.commandId, 'plan in cases') },
    });
    return { ...set, position: position ?? set.position };
  }
}
