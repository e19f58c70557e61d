import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { VisibleCases } from '../../../../casework/visible-cases';
import { supportCaseStream } from '../../../../domain/support-case/stream';
import { supportCase } from '../../../../domain/support-case/support-case';
import { CommandRunner } from '../../../../event-store/runner';
import type { Receipt } from '../../../../kernel/command';
import { CorrectEntryCommand } from './correct-entry.command';
import { EntryInHistory } from './entry-in-history';

@CommandHandler(CorrectEntryCommand)
export class CorrectEntryHandler implements ICommandHandler<CorrectEntryCommand> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly history: EntryInHistory,
    private readonly runner: CommandRunner,
  ) {}

  async execute({ caseId, viewer, correction, context }: CorrectEntryCommand): Promise<Receipt> {
    await this.cases.open(caseId, viewer);
    const entry = await this.history.factsOf(caseId, correction.eventId);
    const command = { type: 'CorrectEntry', by: viewer, at: context.at, data: { ...correction, entry } } as const;
    return this.runner.execute(supportCase, supportCaseStream(caseId), command, context);
  }
}
