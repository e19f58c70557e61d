import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { StoreUnavailable } from '../../kernel/event-store';
import type { Database } from '../../sqlite/database';
import type { AccessLogEntry } from './access-log-entry';

export const ACCESS_LOG_DATABASE = Symbol('AccessLogDatabase');

const ddl = `
  CREATE TABLE IF NOT EXISTS access_log (
    number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, staff_id TEXT NOT NULL, what TEXT NOT NULL,
    ids TEXT NOT NULL, permission TEXT NOT NULL, role TEXT NOT NULL, outcome TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER IF NOT EXISTS access_log_is_not_changed BEFORE UPDATE ON access_log BEGIN SELECT RAISE(ABORT, 'the access log is append-only'); END;
  CREATE TRIGGER IF NOT EXISTS access_log_is_not_cut BEFORE DELETE ON access_log BEGIN SELECT RAISE(ABORT, 'the access log is append-only'); END;`;

const insert = 'INSERT INTO access_log (at, staff_id, what, ids, permission, role, outcome) VALUES (?, ?, ?, ?, ?, ?, ?)';

type Waiting = { readonly entry: AccessLogEntry; readonly done: () => void; readonly failed: (error: unknown) => void };

/** Who looked at what. Entries of one turn of the loop share a transaction and its disk sync; each is answered after the commit. */
@Injectable()
export class AccessLog implements OnApplicationShutdown {
  private waiting: Waiting[] = [];

  constructor(@Inject(ACCESS_LOG_DATABASE) private readonly db: Database) {
    db.exec(ddl);
  }

  /** Resolves once the entry is durable. Throws StoreUnavailable: what cannot be logged is not shown. */
  write(entry: AccessLogEntry): Promise<void> {
    return new Promise((done, failed) => {
      this.waiting.push({ entry, done, failed });
      if (this.waiting.length === 1) setImmediate(() => this.flush());
    });
  }

  /** For the auditor's pages and for tests, oldest first. */
  entries(): AccessLogEntry[] {
    return this.db
      .prepare('SELECT at, staff_id AS staffId, what, ids, permission AS right, role, outcome FROM access_log ORDER BY number')
      .all<Omit<AccessLogEntry, 'ids'> & { ids: string }>()
      .map((row) => ({ ...row, ids: JSON.parse(row.ids) as string[] }));
  }

  onApplicationShutdown(): void {
    this.flush();
    this.db.close();
  }

  private flush(): void {
    const batch = this.waiting;
    this.waiting = [];
    if (batch.length === 0) return;
    try {
      this.db.transaction(() => {
        for (const { entry } of batch)
          this.db
            .prepare(insert)
            .run(entry.at, entry.staffId, entry.what, JSON.stringify(entry.ids), entry.right, entry.role, entry.outcome);
      });
    } catch (error) {
      for (const { failed } of batch) failed(new StoreUnavailable('failed', { cause: error }));
      return;
    }
    for (const { done } of batch) done();
  }
}
