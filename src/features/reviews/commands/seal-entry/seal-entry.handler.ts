import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseCommands } from '../../../../casework/case-commands';
import { VisibleCases } from '../../../../casework/visible-cases';
import type { Receipt } from '../../../../kernel/command';
import { EntryInHistory } from '../correct-entry/entry-in-history';
import { SealEntryCommand } from './seal-entry.command';

@CommandHandler(SealEntryCommand)
export class SealEntryHandler implements ICommandHandler<SealEntryCommand> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly history: EntryInHistory,
    private readonly commands: CaseCommands,
  ) {}

  async execute({ caseId, viewer, seal, context }: SealEntryCommand): Promise<Receipt> {
    const found = await this.cases.open(caseId, viewer);
    const entry = await this.history.factsOf(found, viewer, seal.eventId);
    const command = { type: 'SealEntry', by: viewer, at: context.at, data: { ...seal, entry } } as const;
    return this.commands.execute(found, command, context);
  }
}
