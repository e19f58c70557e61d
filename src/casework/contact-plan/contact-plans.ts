import { Injectable } from '@nestjs/common';
import type { ContactPlan } from '../../domain/person/contact-plan-shape';
import { person, personStream } from '../../domain/person/person';
import { intervalDays } from '../../domain/person/plan-interval';
import { CommandRunner } from '../../event-store/runner';
import type { CommandContext, Receipt } from '../../kernel/command';
import { derivedId } from '../../kernel/derived-ids';
import type { CaseId, CommandId, PersonId } from '../../kernel/ids';
import type { Viewer } from '../../kernel/viewer';
import { PlanInCases } from './plan-in-cases';

type Agreed = {
  readonly personId: PersonId;
  readonly plan: ContactPlan;
  readonly viewer: Viewer;
  /** Cases of the person that the viewer opened or may open: told in the viewer's own name. */
  readonly visible: readonly CaseId[];
};

/** The plan goes to the person, under their key; then each open case of theirs hears that one was agreed, and nothing of what is in it. */
@Injectable()
export class ContactPlans {
  constructor(
    private readonly runner: CommandRunner,
    private readonly cases: PlanInCases,
  ) {}

  /** Whoever asks has opened the person, or a case of theirs, for the viewer first. Throws what the runner throws. */
  async agree({ personId, plan, viewer, visible }: Agreed, context: CommandContext): Promise<Receipt> {
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
      visible,
      viewer,
      agreed: { personRevision: set.revision, agreedAt: at, intervalDays: interval },
      context: { ...rest, commandId: derivedId<CommandId>(context.commandId, 'plan in cases') },
    });
    return { ...set, position: position ?? set.position };
  }
}
