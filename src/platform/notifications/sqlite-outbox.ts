import type { Instant } from '../../kernel/instant';
import type { Notification, Outbox, WaitingNotification } from '../../kernel/outbox';
import type { Database } from '../../sqlite/database';

/** See outbox-table.ts. */
const ddl = `
  CREATE TABLE IF NOT EXISTS outbox (
    id TEXT PRIMARY KEY, staff_id TEXT NOT NULL, at TEXT NOT NULL, failures INTEGER NOT NULL DEFAULT 0,
    next_at TEXT, sent_at TEXT, given_up_at TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS outbox_next ON outbox (next_at) WHERE next_at IS NOT NULL;`;

/** The outbox of one server. */
export class SqliteOutbox implements Outbox {
  constructor(private readonly db: Database) {
    db.exec(ddl);
  }

  async post({ id, to, at }: Notification): Promise<void> {
    this.db.prepare('INSERT INTO outbox (id, staff_id, at, next_at) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING').run(id, to, at, at);
  }

  async due(now: Instant, limit: number): Promise<readonly WaitingNotification[]> {
    return this.db
      .prepare('SELECT id, staff_id AS "to", at, failures FROM outbox WHERE next_at <= ? ORDER BY next_at, id LIMIT ?')
      .all<WaitingNotification>(now, limit);
  }

  async sent(id: string, at: Instant): Promise<void> {
    this.db.prepare('UPDATE outbox SET next_at = NULL, sent_at = ? WHERE id = ? AND next_at IS NOT NULL').run(at, id);
  }

  async failed(id: string, retryAt: Instant): Promise<void> {
    this.db.prepare('UPDATE outbox SET next_at = ?, failures = failures + 1 WHERE id = ? AND next_at IS NOT NULL').run(retryAt, id);
  }

  async gaveUp(id: string, at: Instant): Promise<void> {
    this.db.prepare('UPDATE outbox SET next_at = NULL, given_up_at = ? WHERE id = ? AND next_at IS NOT NULL').run(at, id);
  }

  async count(): Promise<{ readonly waiting: number; readonly failing: number }> {
    const sql = 'SELECT count(*) AS waiting, coalesce(sum(failures > 0), 0) AS failing FROM outbox WHERE next_at IS NOT NULL';
    return this.db.prepare(sql).get<{ waiting: number; failing: number }>() ?? { waiting: 0, failing: 0 };
  }
}
