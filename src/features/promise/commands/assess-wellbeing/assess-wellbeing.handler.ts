import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseCommands } from '../../../../casework/case-commands';
import { adding, happenedAt } from '../../../../casework/doors/adding-context';
import { VisibleCases } from '../../../../casework/visible-cases';
import { welfarePartsOf } from '../../../../casework/welfare/welfare-parts-of';
import { WelfareRecords } from '../../../../casework/welfare/welfare-records';
import { casework } from '../../../../domain/support-case/support-case';
import { CommandRefused, type Receipt } from '../../../../kernel/command';
import { AssessWellbeingCommand } from './assess-wellbeing.command';

/** What was said first, to the welfare notes; then, to the case, that it was. A repeat finishes the second half. */
@CommandHandler(AssessWellbeingCommand)
export class AssessWellbeingHandler implements ICommandHandler<AssessWellbeingCommand> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly welfare: WelfareRecords,
    private readonly commands: CaseCommands,
  ) {}

  async execute({ caseId, viewer, told, context }: AssessWellbeingCommand): Promise<Receipt> {
    const found = await this.cases.openPromise(caseId, viewer);
    const { text, cumulativeHarmAsked, traumaChecked, occurredAt } = told;
    const data = { cumulativeHarmAsked, traumaChecked, occurredAt };
    const command = { type: 'AssessWellbeing', by: viewer, at: context.at, data } as const;
    // A note is not written for an assessment that the case would refuse.
    const decision = casework.decide(command, found.state);
    if (decision.outcome === 'refused') throw new CommandRefused(decision.refusal);
    const asked = { caseId, viewer, parts: welfarePartsOf(found.state) };
    await this.welfare.write(asked, { kind: 'WELLBEING_ASSESSMENT', text, occurredAt }, context);
    return this.commands.execute(found, command, happenedAt(adding(context), occurredAt));
  }
}
