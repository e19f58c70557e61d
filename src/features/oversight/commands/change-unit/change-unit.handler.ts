import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { LocalPolicingUnitCommand } from '../../../../domain/local-policing-unit/commands';
import { localPolicingUnit, localPolicingUnitStream } from '../../../../domain/local-policing-unit/local-policing-unit';
import { CommandRunner } from '../../../../event-store/runner';
import type { Receipt } from '../../../../kernel/command';
import { NamedInRequests } from '../../deeds/named-in-requests';
import { ChangeUnitCommand } from './change-unit.command';

@CommandHandler(ChangeUnitCommand)
export class ChangeUnitHandler implements ICommandHandler<ChangeUnitCommand> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly named: NamedInRequests,
  ) {}

  /** Throws InvalidRequest where a colleague that is named does not exist. */
  execute({ code, viewer, change, context }: ChangeUnitCommand): Promise<Receipt> {
    this.named.assertKnown(change);
    const command = { ...change, by: viewer, at: context.at } as LocalPolicingUnitCommand;
    return this.runner.execute(localPolicingUnit, localPolicingUnitStream(code), command, context);
  }
}
