import { Command } from '@nestjs/cqrs';
import type { ContactDetails } from '../../../../casework/contact/contact-details';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import { derivedId } from '../../../../kernel/derived-ids';
import type { CaseId, ContactId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';

/** What is told of a contact by whoever looks after a colleague: with them, about this case, and nothing of the investigation. */
export type PromiseContact = Omit<ContactDetails, 'about' | 'alsoInCases' | 'byProxy' | 'interpreter' | 'referralAnswer'>;

export class RecordPromiseContactCommand extends Command<Receipt> {
  readonly contactId: ContactId;

  constructor(
    readonly caseId: CaseId,
    readonly viewer: Viewer,
    readonly contact: PromiseContact,
    readonly context: CommandContext,
  ) {
    super();
    this.contactId = derivedId<ContactId>(context.commandId, 'contact');
  }
}
