import type { Database } from '../../sqlite/database';

const log = `
  CREATE TABLE IF NOT EXISTS access_log (
    number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, staff_id TEXT NOT NULL, what TEXT NOT NULL,
    ids TEXT NOT NULL, permission TEXT NOT NULL, role TEXT NOT NULL, outcome TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER IF NOT EXISTS access_log_is_not_changed BEFORE UPDATE ON access_log BEGIN SELECT RAISE(ABORT, 'the access log is append-only'); END;
  CREATE TRIGGER IF NOT EXISTS access_log_is_not_cut BEFORE DELETE ON access_log BEGIN SELECT RAISE(ABORT, 'the access log is append-only'); END;`;

const seen = `
  ALTER TABLE access_log ADD COLUMN reason TEXT;
  CREATE TABLE access_log_seen (id TEXT NOT NULL, at TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (id, at, number)) STRICT, WITHOUT ROWID;
  INSERT OR IGNORE INTO access_log_seen
    SELECT value, at, number FROM access_log, json_each(access_log.ids) WHERE outcome = 'allowed' ORDER BY 1, 2, 3;
  CREATE TRIGGER access_log_is_seen AFTER INSERT ON access_log WHEN NEW.outcome = 'allowed' BEGIN
    INSERT OR IGNORE INTO access_log_seen SELECT value, NEW.at, NEW.number FROM json_each(NEW.ids);
  END;
  CREATE TRIGGER access_log_seen_is_not_changed BEFORE UPDATE ON access_log_seen BEGIN SELECT RAISE(ABORT, 'the access log is append-only'); END;
  CREATE TRIGGER access_log_seen_is_not_cut BEFORE DELETE ON access_log_seen BEGIN SELECT RAISE(ABORT, 'the access log is append-only'); END;`;

/** Makes the tables, or brings those of an older file to where they are now, with what was logged before found like the rest. */
export function makeAccessLogTables(db: Database): void {
  db.exec(log);
  const hasReason = "SELECT 1 FROM pragma_table_info('access_log') WHERE name = 'reason'";
  db.transaction(() => {
    if (db.prepare(hasReason).get() === undefined) db.exec(seen);
  });
}
