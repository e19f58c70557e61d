import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseCommands } from '../../../../casework/case-commands';
import { VisibleCases } from '../../../../casework/visible-cases';
import type { Receipt } from '../../../../kernel/command';
import { CorrectEntryCommand } from './correct-entry.command';
import { EntryInHistory } from './entry-in-history';

@CommandHandler(CorrectEntryCommand)
export class CorrectEntryHandler implements ICommandHandler<CorrectEntryCommand> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly history: EntryInHistory,
    private readonly commands: CaseCommands,
  ) {}

  async execute({ caseId, viewer, correction, context }: CorrectEntryCommand): Promise<Receipt> {
    const found = await this.cases.open(caseId, viewer);
    const entry = await this.history.factsOf(found, viewer, correction.eventId);
    const command = { type: 'CorrectEntry', by: viewer, at: context.at, data: { ...correction, entry } } as const;
    return this.commands.execute(found, command, context);
  }
}
