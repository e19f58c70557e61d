import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseCommands } from '../../../../casework/case-commands';
import { CloseToVictim } from '../../../../casework/close-to-victim';
import { type VisibleCase, VisibleCases } from '../../../../casework/visible-cases';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import type { Instant } from '../../../../kernel/instant';
import type { Viewer } from '../../../../kernel/viewer';
import { adding, happenedAt } from '../../../../casework/doors/adding-context';
import { type Decided, DecideOnCaseCommand } from './decide-on-case.command';

@CommandHandler(DecideOnCaseCommand)
export class DecideOnCaseHandler implements ICommandHandler<DecideOnCaseCommand> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly commands: CaseCommands,
    private readonly closeTo: CloseToVictim,
  ) {}

  /** Opened first: whether a revision is stale is nothing to tell those who may not know of the case. */
  async execute({ caseId, viewer, decided, context }: DecideOnCaseCommand): Promise<Receipt> {
    const found = await this.cases.openToDo(caseId, viewer, decided.type);
    const command = { ...this.judged(decided, found, viewer, context.at), by: found.by, at: context.at };
    return this.commands.execute(found, command, contextFor(decided, context));
  }

  /** Law 6: what the staff register knows of whoever judges. */
  private judged(decided: Decided, { state }: VisibleCase, viewer: Viewer, at: Instant): Decided {
    const relations = this.closeTo.relations(state, viewer, at);
    switch (decided.type) {
      case 'ExemptFirstReview':
        return { ...decided, data: { ...decided.data, relations } };
      case 'ReturnClosure':
        return { ...decided, data: { ...decided.data, relations } };
      case 'CloseCase':
        return { ...decided, data: { ...decided.data, relations } };
      default:
        return decided;
    }
  }
}

const adds: readonly Decided['type'][] = ['DischargeDirection', 'ProposeClosure'];

const contextFor = ({ type, data }: Decided, context: CommandContext): CommandContext =>
  happenedAt(adds.includes(type) ? adding(context) : context, 'occurredAt' in data ? data.occurredAt : undefined);
