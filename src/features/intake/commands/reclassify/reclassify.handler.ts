import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { VisibleCases } from '../../../../casework/visible-cases';
import { supportCaseStream } from '../../../../domain/support-case/stream';
import { supportCase } from '../../../../domain/support-case/support-case';
import { CommandRunner } from '../../../../event-store/runner';
import type { Receipt } from '../../../../kernel/command';
import { ReclassifyCommand } from './reclassify.command';

@CommandHandler(ReclassifyCommand)
export class ReclassifyHandler implements ICommandHandler<ReclassifyCommand> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly runner: CommandRunner,
  ) {}

  async execute({ caseId, details, viewer, context }: ReclassifyCommand): Promise<Receipt> {
    await this.cases.open(caseId, viewer);
    return this.runner.execute(
      supportCase,
      supportCaseStream(caseId),
      { type: 'Reclassify', by: viewer, at: context.at, data: details },
      context,
    );
  }
}
