import type { ViewRows } from '../../projections/view';
import type { Database } from '../../sqlite/database';
import { caseVisibilityDdl, removeCaseVisibility, saveCaseVisibility } from '../case-visibility/case-visibility.rows';
import type { ViewKeys } from '../view-keys';
import { boardLine } from './board-line';
import type { KeptPromise } from './kept-promise';

/** Stands where nothing is due: after all that is. */
export const nothingDue = '9999';

/**
 * Columns are what the board filters, sorts and counts by; a point's `state` is how it stands while the clock brings nothing, and from
 * `missed_from` on it is missed. `promise_tally` counts points as they are written, so that the board need not count thousands each time.
 */
const ddl = `
CREATE TABLE promise_case (
  case_id TEXT PRIMARY KEY, is_open INTEGER NOT NULL, responsible_lpu TEXT NOT NULL, due_at TEXT NOT NULL, line TEXT NOT NULL
) STRICT;
CREATE TABLE promise_body (case_id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;
CREATE TABLE promise_point (
  case_id TEXT NOT NULL, point TEXT NOT NULL, state TEXT NOT NULL, missed_from TEXT, is_open INTEGER NOT NULL, responsible_lpu TEXT NOT NULL,
  PRIMARY KEY (case_id, point)
) STRICT, WITHOUT ROWID;
CREATE TABLE promise_tally (
  is_open INTEGER NOT NULL, responsible_lpu TEXT NOT NULL, point TEXT NOT NULL, state TEXT NOT NULL, total INTEGER NOT NULL,
  PRIMARY KEY (is_open, responsible_lpu, point, state)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER promise_point_counted AFTER INSERT ON promise_point BEGIN
  INSERT INTO promise_tally VALUES (new.is_open, new.responsible_lpu, new.point, new.state, 1)
    ON CONFLICT DO UPDATE SET total = total + 1;
END;
CREATE TRIGGER promise_point_uncounted AFTER DELETE ON promise_point BEGIN
  UPDATE promise_tally SET total = total - 1
    WHERE (is_open, responsible_lpu, point, state) = (old.is_open, old.responsible_lpu, old.point, old.state);
  DELETE FROM promise_tally
    WHERE (is_open, responsible_lpu, point, state) = (old.is_open, old.responsible_lpu, old.point, old.state) AND total = 0;
END;
${caseVisibilityDdl}`;
const indexes = `
CREATE INDEX promise_case_due ON promise_case (is_open, due_at, case_id);
CREATE INDEX promise_case_due_in ON promise_case (is_open, responsible_lpu, due_at, case_id);
CREATE INDEX promise_point_missed ON promise_point (missed_from) WHERE missed_from IS NOT NULL;
CREATE INDEX case_excluded_by_who ON case_excluded (who);`;

export const promiseRows = (keys: ViewKeys): ViewRows<KeptPromise> => ({
  ddl,
  indexes,
  load: (db, key) => {
    const row = db.prepare('SELECT body FROM promise_body WHERE case_id = ?').get<{ body: string }>(key);
    return row ? (JSON.parse(row.body) as KeptPromise) : null;
  },
  save: (db, key, kept) => {
    const isOpen = kept.status === 'OPEN' || kept.status === 'CLOSURE_PROPOSED' ? 1 : 0;
    const lpu = kept.access.responsibleLpu;
    const line = boardLine(kept);
    const dueAt = line.next?.dueAt ?? nothingDue;
    db.prepare('INSERT OR REPLACE INTO promise_case VALUES (?, ?, ?, ?, ?)').run(key, isOpen, lpu, dueAt, JSON.stringify(line));
    db.prepare('INSERT OR REPLACE INTO promise_body VALUES (?, ?)').run(key, JSON.stringify(kept));
    removePoints(db, key);
    for (const { point, state, missedFrom } of line.points)
      db.prepare('INSERT INTO promise_point VALUES (?, ?, ?, ?, ?, ?)').run(key, point, state, missedFrom, isOpen, lpu);
    saveCaseVisibility(db, key, kept.access, keys);
  },
  remove: (db, key) => {
    db.prepare('DELETE FROM promise_case WHERE case_id = ?').run(key);
    db.prepare('DELETE FROM promise_body WHERE case_id = ?').run(key);
    removePoints(db, key);
    removeCaseVisibility(db, key);
  },
});

const removePoints = (db: Database, caseId: string): void => {
  db.prepare('DELETE FROM promise_point WHERE case_id = ?').run(caseId);
};
