import { accepted, refused } from '../../kernel/decider';
import type { ContactId } from '../../kernel/ids';
import type { CaseDecision, CommandOf, DataOf } from './concern';
import { contactConfirmed } from './events-contact';
import { fact, words } from './fact';
import type { OpenedCase } from './state';

export type ConfirmContact = CommandOf<
  'ConfirmContact',
  {
    readonly contactId: ContactId;
    readonly proof: DataOf<'ContactConfirmed'>['proof'];
    readonly detail?: string | undefined;
  }
>;

/** Nobody confirms what they entered themselves. */
export function confirmContact({ by, at, data: { contactId, proof, detail } }: ConfirmContact, state: OpenedCase): CaseDecision {
  const contact = state.contacts.find((mark) => mark.contactId === contactId);
  if (!contact) return refused({ code: 'CONTACT_NOT_FOUND', field: 'contactId' });
  if (contact.recordedBy === by.staffId) return refused({ code: 'OWN_ENTRY' });
  if (contact.confirmed) return accepted();
  return accepted(fact(contactConfirmed, { contactId, proof, detail: words(state, detail), confirmedAt: at, confirmedBy: by.staffId }));
}
