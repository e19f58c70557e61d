import type { CaseRecord, ContactFact } from './case-record';

/** The earliest by when it happened, however late it was written down; undefined where nobody was ever reached for anything. */
export function firstMeaningfulContact({ contacts }: CaseRecord): ContactFact | undefined {
  let first: ContactFact | undefined;
  for (const contact of contacts) {
    if (contact.isMeaningful && (!first || contact.occurredAt < first.occurredAt)) first = contact;
  }
  return first;
}
