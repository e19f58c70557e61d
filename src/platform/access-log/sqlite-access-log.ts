import { StoreUnavailable } from '../../kernel/event-store';
import type { Database } from '../../sqlite/database';
import type { AccessLogEntry } from './access-log-entry';
import type { AccessLogRows } from './access-log-rows';

const ddl = `
  CREATE TABLE IF NOT EXISTS access_log (
    number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, staff_id TEXT NOT NULL, what TEXT NOT NULL,
    ids TEXT NOT NULL, permission TEXT NOT NULL, role TEXT NOT NULL, outcome TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER IF NOT EXISTS access_log_is_not_changed BEFORE UPDATE ON access_log BEGIN SELECT RAISE(ABORT, 'the access log is append-only'); END;
  CREATE TRIGGER IF NOT EXISTS access_log_is_not_cut BEFORE DELETE ON access_log BEGIN SELECT RAISE(ABORT, 'the access log is append-only'); END;`;

const insert = 'INSERT INTO access_log (at, staff_id, what, ids, permission, role, outcome) VALUES (?, ?, ?, ?, ?, ?, ?)';

/** The access log in a file of its own, one disk sync for all that is written together. */
export class SqliteAccessLog implements AccessLogRows {
  constructor(private readonly db: Database) {
    db.exec(ddl);
  }

  async append(entries: readonly AccessLogEntry[]): Promise<void> {
    this.inTransaction(() => {
      for (const { at, staffId, what, ids, right, role, outcome } of entries)
        this.db.prepare(insert).run(at, staffId, what, JSON.stringify(ids), right, role, outcome);
    });
  }

  async canBeWritten(): Promise<void> {
    this.inTransaction(() => undefined);
  }

  async all(): Promise<AccessLogEntry[]> {
    return this.db
      .prepare('SELECT at, staff_id AS staffId, what, ids, permission AS right, role, outcome FROM access_log ORDER BY number')
      .all<Omit<AccessLogEntry, 'ids'> & { ids: string }>()
      .map((row) => ({ ...row, ids: JSON.parse(row.ids) as string[] }));
  }

  private inTransaction(work: () => void): void {
    try {
      this.db.transaction(work);
    } catch (error) {
      throw new StoreUnavailable('failed', { cause: error });
    }
  }
}
