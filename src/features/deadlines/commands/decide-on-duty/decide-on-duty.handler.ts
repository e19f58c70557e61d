import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseCommands } from '../../../../casework/case-commands';
import { adding, happenedAt } from '../../../../casework/doors/adding-context';
import { VisibleCases } from '../../../../casework/visible-cases';
import type { Receipt } from '../../../../kernel/command';
import { DecideOnDutyCommand } from './decide-on-duty.command';

@CommandHandler(DecideOnDutyCommand)
export class DecideOnDutyHandler implements ICommandHandler<DecideOnDutyCommand> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly commands: CaseCommands,
  ) {}

  /** Opened first: what is owed in a case is nothing to tell those who may not know of it. Taking something on adds; all else changes. */
  async execute({ caseId, viewer, deed, context }: DecideOnDutyCommand): Promise<Receipt> {
    const found = await this.cases.open(caseId, viewer);
    const asked = deed.type === 'AcknowledgeEscalation' ? adding(context) : context;
    const command = { ...deed, by: viewer, at: context.at };
    return this.commands.execute(found, command, happenedAt(asked, 'occurredAt' in deed.data ? deed.data.occurredAt : undefined));
  }
}
