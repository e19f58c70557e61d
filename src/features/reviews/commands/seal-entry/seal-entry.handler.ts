import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { VisibleCases } from '../../../../casework/visible-cases';
import { supportCaseStream } from '../../../../domain/support-case/stream';
import { supportCase } from '../../../../domain/support-case/support-case';
import { CommandRunner } from '../../../../event-store/runner';
import type { Receipt } from '../../../../kernel/command';
import { EntryInHistory } from '../correct-entry/entry-in-history';
import { SealEntryCommand } from './seal-entry.command';

@CommandHandler(SealEntryCommand)
export class SealEntryHandler implements ICommandHandler<SealEntryCommand> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly history: EntryInHistory,
    private readonly runner: CommandRunner,
  ) {}

  async execute({ caseId, viewer, seal, context }: SealEntryCommand): Promise<Receipt> {
    await this.cases.open(caseId, viewer);
    const entry = await this.history.factsOf(caseId, seal.eventId);
    const command = { type: 'SealEntry', by: viewer, at: context.at, data: { ...seal, entry } } as const;
    return this.runner.execute(supportCase, supportCaseStream(caseId), command, context);
  }
}
