import type { ViewRows } from '../../projections/view';
import type { TimelineRow } from './case-timeline.projection';

type StoredRow = { readonly row: string };

/**
 * Rows lie in the order of the log: kept in the order of their case, each would be written to another page of the file.
 * All but the key is one text, since every column costs a rebuild time and no query asks for one.
 */
const ddl = 'CREATE TABLE timeline (case_id TEXT NOT NULL, revision INTEGER NOT NULL, row TEXT NOT NULL) STRICT';
const indexes = 'CREATE UNIQUE INDEX timeline_of_case ON timeline (case_id, revision)';

export const caseTimelineRows: ViewRows<TimelineRow> = {
  ddl,
  indexes,
  writtenOnce: true,
  load: (db, key) => {
    const found = db.prepare('SELECT row FROM timeline WHERE case_id = ? AND revision = ?').get<StoredRow>(...keyParts(key));
    return found ? timelineRow(found) : null;
  },
  save: (db, key, row) => {
    db.prepare('INSERT INTO timeline VALUES (?, ?, ?)').run(...keyParts(key), JSON.stringify(row));
  },
  remove: (db, key) => {
    db.prepare('DELETE FROM timeline WHERE case_id = ? AND revision = ?').run(...keyParts(key));
  },
};

function keyParts(key: string): [string, number] {
  const slash = key.indexOf('/');
  return [key.slice(0, slash), Number(key.slice(slash + 1))];
}

export const timelineRow = ({ row }: StoredRow): TimelineRow => JSON.parse(row) as TimelineRow;
