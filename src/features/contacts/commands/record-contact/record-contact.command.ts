import { Command } from '@nestjs/cqrs';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import { derivedId } from '../../../../kernel/derived-ids';
import type { CaseId, ContactId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import type { ContactDetails } from '../../../../casework/contact/contact-details';

/** The receipt is of the case that was named; `contactId` is the same in every case that the contact was about. */
export class RecordContactCommand extends Command<Receipt> {
  readonly contactId: ContactId;

  constructor(
    readonly caseId: CaseId,
    readonly viewer: Viewer,
    readonly details: ContactDetails,
    readonly context: CommandContext,
  ) {
    super();
    this.contactId = derivedId<ContactId>(context.commandId, 'contact');
  }
}
