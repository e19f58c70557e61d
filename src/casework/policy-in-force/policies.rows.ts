import { versionOf } from '../../domain/obligations/terms';
import type { ViewRows } from '../../projections/view';
import type { PolicyRow } from './policies.projection';

const ddl = `
CREATE TABLE policy (
  key TEXT PRIMARY KEY, kind TEXT NOT NULL, place INTEGER NOT NULL, version TEXT NOT NULL, begins TEXT NOT NULL, row TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX policy_in_order ON policy (kind, place, begins, version);
CREATE INDEX policy_by_version ON policy (kind, version);`;

export const policiesRows: ViewRows<PolicyRow> = {
  ddl,
  writtenOnce: true,
  load: (db, key) => {
    const found = db.prepare('SELECT row FROM policy WHERE key = ?').get<{ row: string }>(key);
    return found ? (JSON.parse(found.row) as PolicyRow) : null;
  },
  save: (db, key, row) => {
    const [version, begins] = row.kind === 'PACK' ? [versionOf(row.data), row.data.from] : [row.data.version, row.data.adoptedAt];
    db.prepare('INSERT OR REPLACE INTO policy (key, kind, place, version, begins, row) VALUES (?, ?, ?, ?, ?, ?)').run(
      ...[key, row.kind, row.place, version, begins, JSON.stringify(row)],
    );
  },
  remove: (db, key) => {
    db.prepare('DELETE FROM policy WHERE key = ?').run(key);
  },
};
