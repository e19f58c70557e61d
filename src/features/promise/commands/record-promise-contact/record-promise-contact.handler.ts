import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseCommands } from '../../../../casework/case-commands';
import { planFacts } from '../../../../casework/contact/plan-facts';
import { adding, happenedAt } from '../../../../casework/doors/adding-context';
import { PeopleSupported } from '../../../../casework/people-supported';
import { VisibleCases } from '../../../../casework/visible-cases';
import type { Receipt } from '../../../../kernel/command';
import { RecordPromiseContactCommand } from './record-promise-contact.command';

@CommandHandler(RecordPromiseContactCommand)
export class RecordPromiseContactHandler implements ICommandHandler<RecordPromiseContactCommand> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly people: PeopleSupported,
    private readonly commands: CaseCommands,
  ) {}

  async execute({ caseId, viewer, contact, contactId, context }: RecordPromiseContactCommand): Promise<Receipt> {
    const found = await this.cases.openPromise(caseId, viewer);
    const { personId } = found.state;
    // No plan speaks against what they started themselves.
    const ruling = personId && contact.direction === 'OUTBOUND' ? await this.people.rulingPlan(personId) : undefined;
    const plan = planFacts(ruling, contact.channel, contact.occurredAt);
    const data = { contactId, ...contact, ...(plan && { plan }) };
    const command = { type: 'RecordContact', by: viewer, at: context.at, data } as const;
    return this.commands.execute(found, command, happenedAt(adding(context), contact.occurredAt));
  }
}
