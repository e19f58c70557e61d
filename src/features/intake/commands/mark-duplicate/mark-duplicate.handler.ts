import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseCommands } from '../../../../casework/case-commands';
import { VisibleCases } from '../../../../casework/visible-cases';
import type { Receipt } from '../../../../kernel/command';
import { MarkDuplicateCommand } from './mark-duplicate.command';

/** The case stands aside for another that goes on; whoever does it sees both. */
@CommandHandler(MarkDuplicateCommand)
export class MarkDuplicateHandler implements ICommandHandler<MarkDuplicateCommand> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly commands: CaseCommands,
  ) {}

  async execute({ caseId, details, viewer, context }: MarkDuplicateCommand): Promise<Receipt> {
    const found = await this.cases.open(caseId, viewer);
    const { state: other } = await this.cases.open(details.duplicateOf, viewer);
    const promiseGoesOn = other.promise !== undefined && other.personId === found.state.personId && other.status !== 'DUPLICATE';
    const data = { ...details, promiseGoesOn };
    return this.commands.execute(found, { type: 'FindDuplicate', by: viewer, at: context.at, data }, context);
  }
}
