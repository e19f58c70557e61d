import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { VisibleCases } from '../../../../casework/visible-cases';
import { supportCaseStream } from '../../../../domain/support-case/stream';
import { supportCase } from '../../../../domain/support-case/support-case';
import { CommandRunner } from '../../../../event-store/runner';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import { adding, happenedAt } from '../../../../casework/doors/adding-context';
import { type Decided, DecideOnCaseCommand } from './decide-on-case.command';

@CommandHandler(DecideOnCaseCommand)
export class DecideOnCaseHandler implements ICommandHandler<DecideOnCaseCommand> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly runner: CommandRunner,
  ) {}

  /** Opened first: whether a revision is stale is nothing to tell those who may not know of the case. */
  async execute({ caseId, viewer, decided, context }: DecideOnCaseCommand): Promise<Receipt> {
    await this.cases.open(caseId, viewer);
    const command = { ...decided, by: viewer, at: context.at };
    return this.runner.execute(supportCase, supportCaseStream(caseId), command, contextFor(decided, context));
  }
}

const adds: readonly Decided['type'][] = ['DischargeDirection', 'ProposeClosure'];

const contextFor = ({ type, data }: Decided, context: CommandContext): CommandContext =>
  happenedAt(adds.includes(type) ? adding(context) : context, 'occurredAt' in data ? data.occurredAt : undefined);
