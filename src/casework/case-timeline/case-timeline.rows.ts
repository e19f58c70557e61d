import type { EventId } from '../../kernel/ids';
import type { Position } from '../../kernel/position';
import type { Database } from '../../sqlite/database';
import type { ViewRows } from '../../projections/view';
import type { StoredEntry } from './case-timeline.projection';

type EntryRow = { readonly entry: string };

/**
 * Rows lie in the order of the log: kept in the order of their case, each would be written to another page of the file.
 * Every value that is bound costs a rebuild time, and so does every letter of an index: an entry is one text, found by a
 * number made of the beginning of its case's id.
 */
const ddl = 'CREATE TABLE timeline (case_number INTEGER NOT NULL, entry TEXT NOT NULL) STRICT';
const indexes = 'CREATE INDEX timeline_of_case ON timeline (case_number)';
const ofNumber = 'SELECT entry FROM timeline WHERE case_number = ? ORDER BY rowid';

export const caseTimelineRows: ViewRows<StoredEntry> = {
  ddl,
  indexes,
  writtenOnce: true,
  load: (db, key) => entriesOfCase(db, caseIdIn(key)).find((entry) => keyOf(entry) === key) ?? null,
  save: (db, _key, entry) => {
    db.prepare('INSERT INTO timeline VALUES (?, ?)').run(caseNumber(entry.caseId), textOf(entry));
  },
  remove: (db, key) => {
    const entry = caseTimelineRows.load(db, key);
    if (entry) db.prepare('DELETE FROM timeline WHERE case_number = ? AND entry = ?').run(caseNumber(entry.caseId), textOf(entry));
  },
};

/** In the order in which they were written. Numbers may meet, ids do not. */
export const entriesOfCase = (db: Database, caseId: string): readonly StoredEntry[] =>
  db
    .prepare(ofNumber)
    .all<EntryRow>(caseNumber(caseId))
    .map(({ entry }) => storedEntry(entry))
    .filter((entry) => entry.caseId === caseId);

/** The first 48 bits of a uuid, which a number holds exactly. */
const caseNumber = (caseId: string): number => Number.parseInt(caseId.slice(0, 8) + caseId.slice(9, 13), 16);
const keyOf = ({ caseId, revision }: StoredEntry): string => `${caseId}/${revision}`;
const caseIdIn = (key: string): string => key.slice(0, key.indexOf('/'));

/** A line each, the data last: none of the others can hold a line break, being ids, instants and codes. */
function textOf({ caseId, revision, eventId, position, occurredAt, recordedAt, type, schemaVersion, by, role, data }: StoredEntry): string {
  return `${caseId}\n${revision}\n${eventId}\n${position}\n${occurredAt}\n${recordedAt}\n${type}\n${schemaVersion}\n${by}\n${role ?? ''}\n${data}`;
}

function storedEntry(text: string): StoredEntry {
  const [
    caseId = '',
    revision = '',
    eventId = '',
    position = '',
    occurredAt = '',
    recordedAt = '',
    type = '',
    version,
    by = '',
    role,
    data = '',
  ] = text.split('\n');
  return {
    caseId,
    revision: BigInt(revision),
    eventId: eventId as EventId,
    position: position as Position,
    occurredAt,
    recordedAt,
    type,
    schemaVersion: Number(version),
    by,
    ...(role && { role }),
    data,
  };
}
