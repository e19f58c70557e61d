import type { Database } from '../../sqlite/database';
import { type SessionRow, type SessionRows, touchedLateMs } from './session-rows';

/** Sessions in a file of their own. */
export class SqliteSessionRows implements SessionRows {
  constructor(private readonly db: Database) {
    db.exec(
      'CREATE TABLE IF NOT EXISTS session (id TEXT PRIMARY KEY, sealed BLOB NOT NULL, started_at INTEGER NOT NULL, touched_at INTEGER NOT NULL) STRICT, WITHOUT ROWID',
    );
  }

  async find(id: string): Promise<SessionRow | undefined> {
    const columns = 'sealed, started_at AS startedAt, touched_at AS touchedAt';
    return this.db.prepare(`SELECT ${columns} FROM session WHERE id = ? AND sealed <> x''`).get<SessionRow>(id);
  }

  async put(id: string, { sealed, startedAt, touchedAt }: SessionRow): Promise<void> {
    const statement = `INSERT INTO session (id, sealed, started_at, touched_at) VALUES (?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed, started_at = excluded.started_at, touched_at = max(touched_at, excluded.touched_at)
      WHERE sealed <> x''`;
    this.db.prepare(statement).run(id, sealed, startedAt, touchedAt);
  }

  async touch(id: string, now: number): Promise<void> {
    this.db.prepare('UPDATE session SET touched_at = ? WHERE id = ? AND touched_at <= ?').run(now, id, now - touchedLateMs);
  }

  /** Emptied, not removed: a request that is still under way finds that it is over. */
  async end(id: string): Promise<void> {
    this.db.prepare("UPDATE session SET sealed = x'' WHERE id = ?").run(id);
  }

  async removeUntouchedSince(time: number): Promise<void> {
    this.db.prepare('DELETE FROM session WHERE touched_at < ?').run(time);
  }
}
