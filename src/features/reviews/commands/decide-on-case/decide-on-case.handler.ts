import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseCommands } from '../../../../casework/case-commands';
import { VisibleCases } from '../../../../casework/visible-cases';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import { adding, happenedAt } from '../../../../casework/doors/adding-context';
import { type Decided, DecideOnCaseCommand } from './decide-on-case.command';

@CommandHandler(DecideOnCaseCommand)
export class DecideOnCaseHandler implements ICommandHandler<DecideOnCaseCommand> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly commands: CaseCommands,
  ) {}

  /** Opened first: whether a revision is stale is nothing to tell those who may not know of the case. */
  async execute({ caseId, viewer, decided, context }: DecideOnCaseCommand): Promise<Receipt> {
    const found = await this.cases.open(caseId, viewer);
    const command = { ...decided, by: found.by, at: context.at };
    return this.commands.execute(found, command, contextFor(decided, context));
  }
}

const adds: readonly Decided['type'][] = ['DischargeDirection', 'ProposeClosure'];

const contextFor = ({ type, data }: Decided, context: CommandContext): CommandContext =>
  happenedAt(adds.includes(type) ? adding(context) : context, 'occurredAt' in data ? data.occurredAt : undefined);
