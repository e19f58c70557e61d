import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { VisibleCases } from '../../../../casework/visible-cases';
import { supportCaseStream } from '../../../../domain/support-case/stream';
import { supportCase } from '../../../../domain/support-case/support-case';
import { CommandRunner } from '../../../../event-store/runner';
import type { Receipt } from '../../../../kernel/command';
import { AddToCaseCommand, type Addition } from './add-to-case.command';
import { adding, happenedAt } from '../../../../casework/doors/adding-context';

@CommandHandler(AddToCaseCommand)
export class AddToCaseHandler implements ICommandHandler<AddToCaseCommand> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly runner: CommandRunner,
  ) {}

  async execute({ caseId, viewer, addition, context }: AddToCaseCommand): Promise<Receipt> {
    await this.cases.open(caseId, viewer);
    const command = { ...addition, by: viewer, at: context.at };
    return this.runner.execute(supportCase, supportCaseStream(caseId), command, happenedAt(adding(context), timeOf(addition)));
  }
}

const timeOf = ({ data }: Addition) => ('occurredAt' in data ? data.occurredAt : 'learntAt' in data ? data.learntAt : undefined);
