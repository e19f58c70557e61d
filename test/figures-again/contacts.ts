import type { Entry, KnownCase } from './known-case';

export type Contact = Entry<'ContactRecorded'>;

/** The person, or somebody whom they named for it, was reached. */
export const reachedThem = ({ data }: Contact): boolean => data.outcome === 'REACHED' && data.byProxy?.namedForTopic !== false;

/** Reached, and at least one purpose served; in the order in which they happened. */
export const meaningfulContacts = (aCase: KnownCase): readonly Contact[] =>
  aCase
    .all('ContactRecorded')
    .filter((contact) => reachedThem(contact) && contact.data.purposes.length > 0)
    .toSorted((one, other) => (one.data.occurredAt < other.data.occurredAt ? -1 : one.data.occurredAt > other.data.occurredAt ? 1 : 0));
