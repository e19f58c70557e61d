import type { ViewRows } from '../../projections/view';
import { caseVisibilityDdl, removeCaseVisibility, saveCaseVisibility } from '../case-visibility/case-visibility.rows';
import type { ViewKeys } from '../view-keys';
import type { CaseFile } from './case-file';

/** Columns are what lists filter and sort by; the whole of the file is in `file`. */
const ddl = `
CREATE TABLE case_file (
  case_id TEXT PRIMARY KEY, reference TEXT NOT NULL, status TEXT NOT NULL, first_review TEXT NOT NULL, reported_at TEXT NOT NULL,
  responsible_lpu TEXT NOT NULL, person_id TEXT, file TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX case_file_by_reference ON case_file (reference);
CREATE INDEX case_file_awaiting ON case_file (responsible_lpu, first_review, reported_at);
CREATE INDEX case_file_by_person ON case_file (person_id);
CREATE TABLE case_incident (case_id TEXT NOT NULL, incident_id TEXT NOT NULL, PRIMARY KEY (incident_id, case_id)) STRICT, WITHOUT ROWID;
${caseVisibilityDdl}`;

export const caseFileRows = (keys: ViewKeys): ViewRows<CaseFile> => ({
  ddl,
  load: (db, key) => {
    const row = db.prepare('SELECT file FROM case_file WHERE case_id = ?').get<{ file: string }>(key);
    return row ? (JSON.parse(row.file) as CaseFile) : null;
  },
  save: (db, key, file) => {
    db.prepare('INSERT OR REPLACE INTO case_file VALUES (?, ?, ?, ?, ?, ?, ?, ?)').run(
      key,
      file.reference,
      file.status,
      file.firstReview,
      file.reportedAt,
      file.access.responsibleLpu,
      file.personId ?? null,
      JSON.stringify(file),
    );
    for (const { incidentId } of file.incidents) db.prepare('INSERT OR IGNORE INTO case_incident VALUES (?, ?)').run(key, incidentId);
    saveCaseVisibility(db, key, file.access, keys);
  },
  remove: (db, key) => {
    db.prepare('DELETE FROM case_file WHERE case_id = ?').run(key);
    db.prepare('DELETE FROM case_incident WHERE case_id = ?').run(key);
    removeCaseVisibility(db, key);
  },
});
