import type { ViewRows } from '../../projections/view';
import type { Database } from '../../sqlite/database';
import type { DirectoryRow } from './staff-directory.projection';

/** `turn` says who stands in where and when, so that a viewer's posts are found without reading every roster. */
const ddl = `
CREATE TABLE directory (key TEXT PRIMARY KEY, kind TEXT NOT NULL, row TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE turn (
  key TEXT NOT NULL, staff_id TEXT NOT NULL, role TEXT NOT NULL, lpu TEXT, holder_id TEXT, begins TEXT NOT NULL, ends TEXT
) STRICT;
CREATE INDEX turn_by_staff ON turn (staff_id, begins);
CREATE INDEX turn_by_key ON turn (key);`;

type Turn = { staffId: string; role: string; lpu: string | null; holderId: string | null; from: string; until?: string };

function turnsOf(row: DirectoryRow): readonly Turn[] {
  if (row.kind === 'staffMember') {
    return row.state.deputies.map(({ deputyId, role, from, until }) => ({
      staffId: deputyId,
      role,
      lpu: null,
      holderId: row.state.staffId ?? null,
      from,
      ...(until !== undefined && { until }),
    }));
  }
  const lpu = row.state.code ?? null;
  return [
    ...row.state.cover.map(({ staffId, from, until }) => ({ staffId, role: 'INSPECTOR', lpu, holderId: null, from, until })),
    ...row.state.duty.map(({ staffId, from, until }) => ({ staffId, role: 'DUTY_INSPECTOR', lpu, holderId: null, from, until })),
  ];
}

export const staffDirectoryRows: ViewRows<DirectoryRow> = {
  ddl,
  load: (db, key) => {
    const found = db.prepare('SELECT row FROM directory WHERE key = ?').get<{ row: string }>(key);
    return found ? (JSON.parse(found.row) as DirectoryRow) : null;
  },
  save: (db, key, row) => {
    db.prepare('INSERT OR REPLACE INTO directory (key, kind, row) VALUES (?, ?, ?)').run(key, row.kind, JSON.stringify(row));
    saveTurns(db, key, turnsOf(row));
  },
  remove: (db, key) => {
    db.prepare('DELETE FROM directory WHERE key = ?').run(key);
    db.prepare('DELETE FROM turn WHERE key = ?').run(key);
  },
};

function saveTurns(db: Database, key: string, turns: readonly Turn[]): void {
  db.prepare('DELETE FROM turn WHERE key = ?').run(key);
  const insert = db.prepare('INSERT INTO turn (key, staff_id, role, lpu, holder_id, begins, ends) VALUES (?, ?, ?, ?, ?, ?, ?)');
  for (const { staffId, role, lpu, holderId, from, until } of turns) insert.run(key, staffId, role, lpu, holderId, from, until ?? null);
}
