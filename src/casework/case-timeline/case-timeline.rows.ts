import type { ViewRows } from '../../projections/view';
import type { TimelineRow } from './case-timeline.projection';

type StoredRow = Record<'case_id' | 'event_id' | 'position' | 'occurred_at' | 'recorded_at' | 'by' | 'type' | 'data', string> & {
  readonly revision: bigint | number;
  readonly role: string | null;
};

/** Rows lie in the order of the log: kept in the order of their case, each would be written to another page of the file. */
const ddl = `
CREATE TABLE timeline (
  case_id TEXT NOT NULL, revision INTEGER NOT NULL, event_id TEXT NOT NULL, position TEXT NOT NULL, occurred_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL, by TEXT NOT NULL, role TEXT, type TEXT NOT NULL, data TEXT NOT NULL
) STRICT`;
const indexes = 'CREATE UNIQUE INDEX timeline_of_case ON timeline (case_id, revision)';

export const caseTimelineRows: ViewRows<TimelineRow> = {
  ddl,
  indexes,
  writtenOnce: true,
  load: (db, key) => {
    const row = db.prepare('SELECT * FROM timeline WHERE case_id = ? AND revision = ?').get<StoredRow>(...keyParts(key));
    return row ? timelineRow(row) : null;
  },
  save: (db, _, row) => {
    db.prepare('INSERT INTO timeline VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
      row.caseId,
      BigInt(row.revision),
      row.eventId,
      row.position,
      row.occurredAt,
      row.recordedAt,
      row.by,
      row.role ?? null,
      row.type,
      JSON.stringify(row.data),
    );
  },
  remove: (db, key) => {
    db.prepare('DELETE FROM timeline WHERE case_id = ? AND revision = ?').run(...keyParts(key));
  },
};

function keyParts(key: string): [string, bigint] {
  const slash = key.indexOf('/');
  return [key.slice(0, slash), BigInt(key.slice(slash + 1))];
}

export const timelineRow = (row: StoredRow): TimelineRow => ({
  caseId: row.case_id,
  revision: row.revision.toString(),
  eventId: row.event_id,
  position: row.position,
  occurredAt: row.occurred_at,
  recordedAt: row.recorded_at,
  by: row.by,
  ...(row.role !== null && { role: row.role }),
  type: row.type as TimelineRow['type'],
  data: JSON.parse(row.data) as TimelineRow['data'],
});
