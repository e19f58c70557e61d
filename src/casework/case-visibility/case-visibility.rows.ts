import type { CaseAccess } from '../../domain/support-case/case-access';
import { reachOfPart } from '../../domain/support-case/granted-part';
import type { StaffId } from '../../kernel/ids';
import type { Personal } from '../../kernel/personal';
import { isPlain } from '../../kernel/personal';
import type { Database } from '../../sqlite/database';
import type { ViewKeys } from '../view-keys';

/** Tables that every view with cases carries, so that each query filters on what its viewer may know (law 11). */
export const caseVisibilityDdl = `
CREATE TABLE case_access (case_id TEXT PRIMARY KEY, responsible_lpu TEXT NOT NULL, recorded_lpu TEXT NOT NULL, offered_lpu TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE case_appointed (case_id TEXT NOT NULL, staff_id TEXT NOT NULL, role TEXT NOT NULL, PRIMARY KEY (case_id, staff_id, role)) STRICT, WITHOUT ROWID;
CREATE TABLE case_excluded (case_id TEXT NOT NULL, who TEXT NOT NULL, PRIMARY KEY (case_id, who)) STRICT, WITHOUT ROWID;
CREATE TABLE case_by_name (case_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE case_granted (case_id TEXT NOT NULL, staff_id TEXT NOT NULL, part TEXT NOT NULL, reach TEXT NOT NULL, PRIMARY KEY (case_id, staff_id, part)) STRICT, WITHOUT ROWID;
CREATE TABLE case_victim (case_id TEXT PRIMARY KEY, who TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX case_victim_by_who ON case_victim (who);
CREATE INDEX case_granted_by_staff ON case_granted (staff_id, case_id, reach);
CREATE INDEX case_appointed_by_staff ON case_appointed (staff_id, case_id);`;

export const caseVisibilityTables = [
  'case_access',
  'case_appointed',
  'case_excluded',
  'case_by_name',
  'case_granted',
  'case_victim',
] as const;

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
  saveGrants(db, caseId, access, keys);
  db.prepare('DELETE FROM case_excluded WHERE case_id = ?').run(caseId);
  for (const staffId of excludedFrom(access, keys)) {
    db.prepare('INSERT OR IGNORE INTO case_excluded VALUES (?, ?)').run(caseId, keys.token('excluded-colleague', staffId));
  }
}

/** A case that is seen by name alone stands in `case_by_name`, whoever was let in. */
function saveGrants(db: Database, caseId: string, { staffVictim }: CaseAccess, keys: ViewKeys): void {
  db.prepare('DELETE FROM case_granted WHERE case_id = ?').run(caseId);
  if (!staffVictim) return;
  db.prepare('INSERT OR IGNORE INTO case_by_name VALUES (?)').run(caseId);
  db.prepare('DELETE FROM case_victim WHERE case_id = ?').run(caseId);
  for (const victim of opened(staffVictim.victim, keys))
    db.prepare('INSERT OR REPLACE INTO case_victim VALUES (?, ?)').run(caseId, keys.token('excluded-colleague', victim));
  for (const { staffId, as } of staffVictim.granted)
    db.prepare('INSERT OR IGNORE INTO case_granted VALUES (?, ?, ?, ?)').run(caseId, staffId, as, reachOfPart[as]);
}

export function removeCaseVisibility(db: Database, caseId: string): void {
  for (const table of caseVisibilityTables) db.prepare(`DELETE FROM ${table} WHERE case_id = ?`).run(caseId);
}

const opened = <T>(value: Personal<T> | undefined, keys: ViewKeys): readonly T[] => {
  const open = value && keys.open(value);
  return open && isPlain(open) ? [open.value] : [];
};

/** Whoever declared a conflict, whoever is alleged and their managers, and the victim: to all of them there is no such case. */
const excludedFrom = (access: CaseAccess, keys: ViewKeys): readonly StaffId[] => [
  ...access.excluded,
  ...access.allegedColleagues.flatMap(({ colleague, chain }) => [...opened(colleague, keys), ...opened(chain, keys).flat()]),
  ...opened(access.staffVictim?.victim, keys),
];
