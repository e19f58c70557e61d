import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { VisibleCases } from '../../../../casework/visible-cases';
import { supportCaseStream } from '../../../../domain/support-case/stream';
import { supportCase } from '../../../../domain/support-case/support-case';
import { CommandRunner } from '../../../../event-store/runner';
import type { Receipt } from '../../../../kernel/command';
import { ChangeCaseCommand } from './change-case.command';

@CommandHandler(ChangeCaseCommand)
export class ChangeCaseHandler implements ICommandHandler<ChangeCaseCommand> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly runner: CommandRunner,
  ) {}

  async execute({ caseId, viewer, change, context }: ChangeCaseCommand): Promise<Receipt> {
    await this.cases.open(caseId, viewer);
    return this.runner.execute(supportCase, supportCaseStream(caseId), { ...change, by: viewer, at: context.at }, context);
  }
}
