import type { DomainEvent, RecordedEvent } from '../../src/kernel/event';
import type { StoredEvent } from '../../src/kernel/event-store';
import type { Database } from '../../src/sqlite/database';
import type { View } from '../../src/projections/view';

export type ContactTold = DomainEvent<'ContactTold', 1, { readonly caseId: string; readonly contactId: string }>;
export type CaseShut = DomainEvent<'CaseShut', 1, { readonly caseId: string }>;
export type Tally = { readonly contacts: readonly string[] };

/** The smallest view that has all a view can do: it makes rows, changes them and takes them away. */
export function tallyView(name = 'caseload.tally', version = 1): View<Tally, ContactTold | CaseShut> {
  return {
    projection: {
      name,
      version,
      handles: ['ContactTold', 'CaseShut'],
      keysOf: (event) => [event.data.caseId],
      evolve: (row, event) => {
        if (event.type === 'CaseShut') return null;
        const contacts = row?.contacts ?? [];
        return contacts.includes(event.data.contactId) ? row : { contacts: [...contacts, event.data.contactId] };
      },
    },
    rows: {
      ddl: 'CREATE TABLE tally (case_id TEXT PRIMARY KEY, contacts TEXT NOT NULL) STRICT',
      load: (db, key) => {
        const found = db.prepare('SELECT contacts FROM tally WHERE case_id = ?').get<{ contacts: string }>(key);
        return found ? { contacts: JSON.parse(found.contacts) as string[] } : null;
      },
      save: (db, key, row) => void db.prepare('INSERT OR REPLACE INTO tally VALUES (?, ?)').run(key, JSON.stringify(row.contacts)),
      remove: (db, key) => void db.prepare('DELETE FROM tally WHERE case_id = ?').run(key),
    },
  };
}

export const talliesIn = (db: Database): Record<string, readonly string[]> =>
  Object.fromEntries(
    db
      .prepare('SELECT case_id, contacts FROM tally ORDER BY case_id')
      .all<{ case_id: string; contacts: string }>()
      .map((row) => [row.case_id, JSON.parse(row.contacts) as string[]]),
  );

export const told = (caseId: string, contactId: string) => ({
  type: 'ContactTold',
  stream: `supportCase-${caseId}`,
  data: { caseId, contactId },
});
export const shut = (caseId: string) => ({ type: 'CaseShut', stream: `supportCase-${caseId}`, data: { caseId } });
export const ignored = () => ({ type: 'LetterFiled', data: {} });

/** Reads the stored form as it stands; an event that says `broken` cannot be read. */
export function decodeAsWritten(stored: StoredEvent): RecordedEvent {
  const data = JSON.parse(stored.data) as { broken?: true };
  if (data.broken) throw Object.assign(new Error('not as its schema says'), { name: 'UnreadableEvent' });
  return { ...stored, data, metadata: JSON.parse(stored.metadata) as RecordedEvent['metadata'] };
}
