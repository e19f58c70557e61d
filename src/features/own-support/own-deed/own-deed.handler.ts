import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseCommands } from '../../../casework/case-commands';
import { adding, happenedAt } from '../../../casework/doors/adding-context';
import type { Receipt } from '../../../kernel/command';
import { OwnCases } from '../own-cases';
import { asThemselves } from './as-themselves';
import { OwnDeedCommand } from './own-deed.command';

@CommandHandler(OwnDeedCommand)
export class OwnDeedHandler implements ICommandHandler<OwnDeedCommand> {
  constructor(
    private readonly cases: OwnCases,
    private readonly commands: CaseCommands,
  ) {}

  async execute({ caseId, deed, viewer, context, reaches }: OwnDeedCommand): Promise<Receipt> {
    const found = await this.cases.open(caseId, viewer, reaches);
    const occurredAt = 'occurredAt' in deed.data ? deed.data.occurredAt : undefined;
    return this.commands.execute(found, { ...deed, by: viewer, at: context.at }, happenedAt(adding(asThemselves(context)), occurredAt));
  }
}
