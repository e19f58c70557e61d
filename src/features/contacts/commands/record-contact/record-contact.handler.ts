import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseCommands } from '../../../../casework/case-commands';
import { type VisibleCase, VisibleCases } from '../../../../casework/visible-cases';
import type { RecordContact } from '../../../../domain/support-case/contact';
import { casework } from '../../../../domain/support-case/support-case';
import { CommandRefused, type CommandContext, type Receipt } from '../../../../kernel/command';
import { derivedId } from '../../../../kernel/derived-ids';
import type { CommandId } from '../../../../kernel/ids';
import { adding, happenedAt } from '../../../../casework/doors/adding-context';
import { ContactFacts } from './contact-facts';
import { RecordContactCommand } from './record-contact.command';

type Entry = { readonly found: VisibleCase; readonly command: RecordContact; readonly context: CommandContext };

/** One dealing, one command a case, under one contact id. Where one case would refuse it, none is told. */
@CommandHandler(RecordContactCommand)
export class RecordContactHandler implements ICommandHandler<RecordContactCommand> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly facts: ContactFacts,
    private readonly commands: CaseCommands,
  ) {}

  async execute(asked: RecordContactCommand): Promise<Receipt> {
    const named = await this.cases.openToDo(asked.caseId, asked.viewer, 'RecordContact');
    const others = await this.facts.others(named, asked.details.alsoInCases ?? [], asked.viewer);
    const context = happenedAt(adding(asked.context), asked.details.occurredAt);
    const first = await this.entry(asked, named, context);
    const rest = await Promise.all(others.map((other) => this.entry(asked, other, inCase(context, other))));
    if (rest.length > 0) [first, ...rest].forEach(refuseEarly);
    const receipt = await this.write(first);
    let { position } = receipt;
    for (const entry of rest) ({ position } = await this.write(entry));
    // Whoever waits for this answer's position reads it in every case.
    return { ...receipt, position };
  }

  private async entry(asked: RecordContactCommand, found: VisibleCase, context: CommandContext): Promise<Entry> {
    const { caseId, contactId, viewer } = asked;
    const { alsoInCases: _, about, ...told } = asked.details;
    // Key events are a case's own: the other cases have none of these.
    const own = found.caseId === caseId && about ? { ...told, about } : told;
    const { byProxy: _told, ...plainly } = own;
    const data = { contactId, ...plainly, ...(await this.facts.gather(found, own)) };
    return { found, command: { type: 'RecordContact', by: viewer, at: context.at, data }, context };
  }

  private write({ found, command, context }: Entry): Promise<Receipt> {
    return this.commands.execute(found, command, context);
  }
}

const inCase = (context: CommandContext, { caseId }: VisibleCase): CommandContext => ({
  ...context,
  commandId: derivedId<CommandId>(context.commandId, `also in ${caseId}`),
});

function refuseEarly({ found, command }: Entry): void {
  const decision = casework.decide(command, found.state);
  if (decision.outcome === 'refused') throw new CommandRefused(decision.refusal);
}
