import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Receipt } from '../../../../kernel/command';
import { derivedId } from '../../../../kernel/derived-ids';
import type { CommandId } from '../../../../kernel/ids';
import { ActOnPromiseCommand } from '../act-on-promise/act-on-promise.command';
import { OfferSupportCommand } from './offer-support.command';

/** One command an offer, each under an id derived from the request's: a repeat writes what a crash left out. */
@CommandHandler(OfferSupportCommand)
export class OfferSupportHandler implements ICommandHandler<OfferSupportCommand> {
  constructor(private readonly commands: CommandBus) {}

  async execute({ caseId, viewer, offers, context }: OfferSupportCommand): Promise<Receipt> {
    let receipt: Receipt | undefined;
    for (const data of offers) {
      const own = { ...context, commandId: derivedId<CommandId>(context.commandId, `offer/${data.offer}`) };
      receipt = await this.commands.execute(new ActOnPromiseCommand(caseId, viewer, { type: 'OfferSupport', data }, own));
    }
    if (!receipt) throw new TypeError('nothing was offered');
    return receipt;
  }
}
