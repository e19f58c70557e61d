import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseCommands } from '../../../../casework/case-commands';
import { VisibleCases } from '../../../../casework/visible-cases';
import type { Receipt } from '../../../../kernel/command';
import { ChangeCaseCommand } from './change-case.command';

@CommandHandler(ChangeCaseCommand)
export class ChangeCaseHandler implements ICommandHandler<ChangeCaseCommand> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly commands: CaseCommands,
  ) {}

  async execute({ caseId, viewer, change, context }: ChangeCaseCommand): Promise<Receipt> {
    const found = await this.cases.open(caseId, viewer);
    return this.commands.execute(found, { ...change, by: viewer, at: context.at }, context);
  }
}
