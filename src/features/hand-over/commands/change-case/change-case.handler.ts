import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseCommands } from '../../../../casework/case-commands';
import { CloseToVictim } from '../../../../casework/close-to-victim';
import { type VisibleCase, VisibleCases } from '../../../../casework/visible-cases';
import type { Receipt } from '../../../../kernel/command';
import type { Instant } from '../../../../kernel/instant';
import { type Change, ChangeCaseCommand } from './change-case.command';

@CommandHandler(ChangeCaseCommand)
export class ChangeCaseHandler implements ICommandHandler<ChangeCaseCommand> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly commands: CaseCommands,
    private readonly closeTo: CloseToVictim,
  ) {}

  async execute({ caseId, viewer, change, context }: ChangeCaseCommand): Promise<Receipt> {
    const found = await this.cases.openToDo(caseId, viewer, change.type);
    return this.commands.execute(found, { ...this.asked(change, found, context.at), by: viewer, at: context.at }, context);
  }

  /** Whoever is appointed in a colleague's case is let in, and not to judge whom they manage. */
  private asked(change: Change, { state }: VisibleCase, at: Instant): Change {
    if (change.type !== 'AppointOfficer') return change;
    const lineManager = this.closeTo.lineManagerOf(state, at);
    return lineManager ? { ...change, data: { ...change.data, lineManager } } : change;
  }
}
