import type { ViewRows } from '../../projections/view';
import type { Database } from '../../sqlite/database';
import type { FigureRow } from './figures.projection';

/**
 * `log_stream` says how far each stream has come, so that an event that comes again changes nothing, and numbers the cases in the order in
 * which they were opened: what is written about at one time then lies together. `moment` is law 10: for each known-at the last position of
 * the log that was known by then. The facts of a case lie side by side, for a pack reads them all.
 */
const ddl = `
CREATE TABLE log_stream (no INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL, person_id TEXT) STRICT;
CREATE TABLE moment (known_at INTEGER PRIMARY KEY, position TEXT NOT NULL) STRICT;
CREATE TABLE fact (
  stream_no INTEGER NOT NULL, revision INTEGER NOT NULL, known_at INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (stream_no, revision)
) STRICT, WITHOUT ROWID;
CREATE TABLE other_fact (
  stream_no INTEGER NOT NULL, revision INTEGER NOT NULL, known_at INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (stream_no, revision)
) STRICT, WITHOUT ROWID;`;

const reached = `
INSERT INTO log_stream (name, revision, person_id) VALUES (?, ?, ?)
    ON CONFLICT (name) DO UPDATE SET revision = excluded.revision, person_id = coalesce(person_id, excluded.person_id)
    WHERE excluded.revision > revision
RETURNING no`;
const known = `
INSERT INTO moment VALUES (max(?, coalesce((SELECT max(known_at) FROM moment), 0)), ?)
    ON CONFLICT (known_at) DO UPDATE SET position = excluded.position
RETURNING known_at`;

function save(db: Database, { stream, revision, position, recordedAt, fact, personId, other }: FigureRow): void {
  const place = db.prepare(reached).get<{ no: number }>(stream, revision, personId ?? null);
  if (!place) return;
  const moment = db.prepare(known).get<{ known_at: number }>(Date.parse(recordedAt), position);
  if (!moment) throw new TypeError('a moment that was written is there');
  const at = moment.known_at;
  if (fact !== undefined) db.prepare('INSERT INTO fact VALUES (?, ?, ?, ?)').run(place.no, revision, at, fact);
  if (other) db.prepare('INSERT INTO other_fact VALUES (?, ?, ?, ?)').run(place.no, revision, at, JSON.stringify(other));
}

export const figuresRows: ViewRows<FigureRow> = {
  ddl,
  writtenOnce: true,
  load: () => null,
  save: (db, _key, row) => {
    save(db, row);
  },
  // No event takes back what was known.
  remove: () => undefined,
};
