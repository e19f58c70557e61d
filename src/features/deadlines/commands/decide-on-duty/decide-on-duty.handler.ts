import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseCommands } from '../../../../casework/case-commands';
import { adding, happenedAt } from '../../../../casework/doors/adding-context';
import { type VisibleCase, VisibleCases } from '../../../../casework/visible-cases';
import { dutyIn } from '../../../../domain/obligations/deeds/duty-in';
import { mayKnowOfDuty } from '../../../../domain/support-case/answer-readers';
import type { SupportCaseRefusal } from '../../../../domain/support-case/refusal';
import { CommandRefused, type Receipt } from '../../../../kernel/command';
import type { Viewer } from '../../../../kernel/viewer';
import { DecideOnDutyCommand, type DutyDeed } from './decide-on-duty.command';

@CommandHandler(DecideOnDutyCommand)
export class DecideOnDutyHandler implements ICommandHandler<DecideOnDutyCommand> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly commands: CaseCommands,
  ) {}

  /** Opened first: what is owed in a case is nothing to tell those who may not know of it. Taking something on adds; all else changes. */
  async execute({ caseId, viewer, deed, context }: DecideOnDutyCommand): Promise<Receipt> {
    const found = await this.cases.openToDo(caseId, viewer, deed.type);
    refuseHidden(found, viewer, deed);
    const asked = deed.type === 'AcknowledgeEscalation' ? adding(context) : context;
    const command = { ...deed, by: viewer, at: context.at };
    return this.commands.execute(found, command, happenedAt(asked, 'occurredAt' in deed.data ? deed.data.occurredAt : undefined));
  }
}

/** A duty that came of an answer which is not for them is one that there is not. */
function refuseHidden({ state }: VisibleCase, viewer: Viewer, { data }: DutyDeed): void {
  const duty = 'obligationId' in data ? dutyIn(state, data.obligationId) : undefined;
  const refusal: SupportCaseRefusal = { code: 'OBLIGATION_NOT_FOUND', field: 'obligationId' };
  if (duty && !mayKnowOfDuty(state, viewer, duty)) throw new CommandRefused(refusal);
}
