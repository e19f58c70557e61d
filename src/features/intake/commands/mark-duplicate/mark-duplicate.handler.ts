import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { VisibleCases } from '../../../../casework/visible-cases';
import { supportCaseStream } from '../../../../domain/support-case/stream';
import { supportCase } from '../../../../domain/support-case/support-case';
import { CommandRunner } from '../../../../event-store/runner';
import type { Receipt } from '../../../../kernel/command';
import { MarkDuplicateCommand } from './mark-duplicate.command';

/** The case stands aside for another that goes on; whoever does it sees both. */
@CommandHandler(MarkDuplicateCommand)
export class MarkDuplicateHandler implements ICommandHandler<MarkDuplicateCommand> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly runner: CommandRunner,
  ) {}

  async execute({ caseId, details, viewer, context }: MarkDuplicateCommand): Promise<Receipt> {
    await this.cases.open(caseId, viewer);
    await this.cases.open(details.duplicateOf, viewer);
    return this.runner.execute(
      supportCase,
      supportCaseStream(caseId),
      { type: 'FindDuplicate', by: viewer, at: context.at, data: details },
      context,
    );
  }
}
