import { DatabaseSync } from '@photostructure/sqlite';

type DriverStatement = ReturnType<InstanceType<typeof DatabaseSync>['prepare']>;

/**
 * The seam to the SQLite driver: the only file that names it. Rows are plain objects; integers come back as numbers,
 * or as bigint from a statement that asked for it. All calls are synchronous.
 */
export type SqlValue = string | number | bigint | Uint8Array | null;
export type SqlRow = Record<string, SqlValue>;

export interface Statement {
  run(...values: SqlValue[]): { readonly changes: number | bigint; readonly lastInsertRowid: number | bigint };
  get<Row = SqlRow>(...values: SqlValue[]): Row | undefined;
  all<Row = SqlRow>(...values: SqlValue[]): Row[];
  iterate<Row = SqlRow>(...values: SqlValue[]): IterableIterator<Row>;
}

export interface Database {
  readonly path: string;
  exec(sql: string): void;
  /** Prepared once for each text and kept. */
  prepare(sql: string, options?: { readonly bigints?: boolean }): Statement;
  /** Runs `work` in one immediate transaction; an error rolls back and is thrown on. Not nested. */
  transaction<T>(work: () => T): T;
  close(): void;
}

export type OpenOptions = {
  readonly readOnly?: boolean;
  /** `FULL` for what must survive a power cut; `NORMAL` for what can be rebuilt. */
  readonly synchronous: 'FULL' | 'NORMAL';
  readonly busyTimeoutMs?: number;
  /** Looks at the file before anything in it is touched (even its journal mode), and throws to leave it as it was. */
  readonly admit?: (database: Pick<Database, 'prepare'>) => void;
};

/** Opens (or makes) a file in WAL mode with the given durability. Throws what the driver throws: see sqlite-error.ts. */
export function openDatabase(path: string, options: OpenOptions): Database {
  const driver = new DatabaseSync(path, { readOnly: options.readOnly ?? false, timeout: options.busyTimeoutMs ?? 5000 });
  const statements = new Map<string, DriverStatement>();
  const prepare = (sql: string, { bigints = false } = {}): DriverStatement => {
    const key = bigints ? `big ${sql}` : sql;
    let statement = statements.get(key);
    if (!statement) {
      statement = driver.prepare(sql);
      if (bigints) statement.setReadBigInts(true);
      statements.set(key, statement);
    }
    return statement;
  };
  try {
    options.admit?.({ prepare: (sql, wants) => prepare(sql, wants) });
    if (!options.readOnly) driver.exec('PRAGMA journal_mode = WAL');
    driver.exec(`PRAGMA synchronous = ${options.synchronous}`);
  } catch (error) {
    statements.clear();
    driver.close();
    throw error;
  }
  return {
    path,
    exec: (sql) => {
      driver.exec(sql);
    },
    prepare: (sql, wants) => prepare(sql, wants),
    transaction: (work) => {
      driver.exec('BEGIN IMMEDIATE');
      let result;
      try {
        result = work();
        driver.exec('COMMIT');
      } catch (error) {
        // SQLite itself rolls back after some errors (a full disk), and then there is nothing left to end.
        if (driver.isTransaction) driver.exec('ROLLBACK');
        throw error;
      }
      return result;
    },
    close: () => {
      statements.clear();
      // The driver lets the file go only once its statements are collected as garbage, so SQLite's own checkpoint at the
      // last close may never come: a file that is copied afterwards must be whole all the same.
      if (!options.readOnly && driver.isOpen) emptyTheWal(driver);
      driver.close();
    },
  };
}

function emptyTheWal(driver: InstanceType<typeof DatabaseSync>): void {
  try {
    driver.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // Nothing is lost: what stays in the WAL is read from there at the next start.
  }
}
