import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseCommands } from '../../../../casework/case-commands';
import { VisibleCases } from '../../../../casework/visible-cases';
import type { Receipt } from '../../../../kernel/command';
import { AddToCaseCommand, type Addition } from './add-to-case.command';
import { adding, happenedAt } from '../../../../casework/doors/adding-context';

@CommandHandler(AddToCaseCommand)
export class AddToCaseHandler implements ICommandHandler<AddToCaseCommand> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly commands: CaseCommands,
  ) {}

  async execute({ caseId, viewer, addition, context }: AddToCaseCommand): Promise<Receipt> {
    const found = await this.cases.openToDo(caseId, viewer, addition.type);
    const command = { ...addition, by: viewer, at: context.at };
    return this.commands.execute(found, command, happenedAt(adding(context), timeOf(addition)));
  }
}

const timeOf = ({ data }: Addition) => ('occurredAt' in data ? data.occurredAt : 'learntAt' in data ? data.learntAt : undefined);
