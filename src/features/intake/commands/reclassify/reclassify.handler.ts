import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseCommands } from '../../../../casework/case-commands';
import { VisibleCases } from '../../../../casework/visible-cases';
import type { Receipt } from '../../../../kernel/command';
import { ReclassifyCommand } from './reclassify.command';

@CommandHandler(ReclassifyCommand)
export class ReclassifyHandler implements ICommandHandler<ReclassifyCommand> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly commands: CaseCommands,
  ) {}

  async execute({ caseId, details, viewer, context }: ReclassifyCommand): Promise<Receipt> {
    const found = await this.cases.open(caseId, viewer);
    return this.commands.execute(found, { type: 'Reclassify', by: viewer, at: context.at, data: details }, context);
  }
}
