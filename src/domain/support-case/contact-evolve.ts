import type { DataOf, Evolvers } from './concern';
import type { ContactMark, OpenedCase } from './state';

const marked = (state: OpenedCase, contactId: string | undefined, change: (mark: ContactMark) => ContactMark): OpenedCase => ({
  ...state,
  contacts: state.contacts.map((mark) => (mark.contactId === contactId ? change(mark) : mark)),
});

/** What a correction makes of the mark that decisions use; the entry itself stays as it was written. */
const corrected = (mark: ContactMark, { occurredAt, channel, direction, outcome }: DataOf<'EntryCorrected'>['corrected']): ContactMark => ({
  ...mark,
  ...(occurredAt && { occurredAt }),
  ...(channel && { channel: channel as ContactMark['channel'] }),
  ...(direction && { direction: direction as ContactMark['direction'] }),
  ...(outcome && { outcome: outcome as ContactMark['outcome'] }),
});

export const contactEvolvers: Evolvers<'ContactRecorded' | 'ContactConfirmed' | 'EntryCorrected' | 'EntrySealed'> = {
  ContactRecorded: (state, { contactId, occurredAt, channel, direction, outcome, recordedBy }) => ({
    ...state,
    contacts: [...state.contacts, { contactId, occurredAt, channel, direction, outcome, recordedBy, confirmed: false }],
  }),
  ContactConfirmed: (state, { contactId }) => marked(state, contactId, (mark) => ({ ...mark, confirmed: true })),
  EntryCorrected: (state, { contactId, corrected: fields }) => marked(state, contactId, (mark) => corrected(mark, fields)),
  EntrySealed: (state, { eventId }) => ({ ...state, sealed: [...state.sealed, eventId] }),
};
