import type { CaseAccess } from '../../domain/support-case/case-access';
import { isPlain } from '../../kernel/personal';
import type { Database } from '../../sqlite/database';
import type { ViewKeys } from '../view-keys';

/** Tables that every view with cases carries, so that each query filters on what its viewer may know (law 11). */
export const caseVisibilityDdl = `
CREATE TABLE case_access (case_id TEXT PRIMARY KEY, responsible_lpu TEXT NOT NULL, recorded_lpu TEXT NOT NULL, offered_lpu TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE case_appointed (case_id TEXT NOT NULL, staff_id TEXT NOT NULL, role TEXT NOT NULL, PRIMARY KEY (case_id, staff_id, role)) STRICT, WITHOUT ROWID;
CREATE TABLE case_excluded (case_id TEXT NOT NULL, who TEXT NOT NULL, PRIMARY KEY (case_id, who)) STRICT, WITHOUT ROWID;
CREATE INDEX case_appointed_by_staff ON case_appointed (staff_id, case_id);`;

/** Who is shut out stands here alike, whatever for: as a token, so that the table says nothing of anybody. */
export function saveCaseVisibility(db: Database, caseId: string, access: CaseAccess, keys: ViewKeys): void {
  db.prepare('INSERT OR REPLACE INTO case_access VALUES (?, ?, ?, ?)').run(
    caseId,
    access.responsibleLpu,
    access.recordedLpu,
    access.offeredToLpu ?? null,
  );
  db.prepare('DELETE FROM case_appointed WHERE case_id = ?').run(caseId);
  for (const { staffId, role } of access.appointed)
    db.prepare('INSERT OR IGNORE INTO case_appointed VALUES (?, ?, ?)').run(caseId, staffId, role);
  db.prepare('DELETE FROM case_excluded WHERE case_id = ?').run(caseId);
  for (const staffId of excludedFrom(access, keys)) {
    db.prepare('INSERT OR IGNORE INTO case_excluded VALUES (?, ?)').run(caseId, keys.token('excluded-colleague', staffId));
  }
}

export function removeCaseVisibility(db: Database, caseId: string): void {
  for (const table of ['case_access', 'case_appointed', 'case_excluded']) db.prepare(`DELETE FROM ${table} WHERE case_id = ?`).run(caseId);
}

const excludedFrom = (access: CaseAccess, keys: ViewKeys): readonly string[] => [
  ...access.excluded,
  ...access.excludedColleagues
    .map((colleague) => keys.open(colleague))
    .flatMap((colleague) => (isPlain(colleague) ? [colleague.value] : [])),
];
