import { StoreUnavailable } from '../../kernel/event-store';
import type { Database } from '../../sqlite/database';
import type { AccessLogEntry } from './access-log-entry';
import type { AccessLogPage, AccessLogQuestion, AccessLogRows } from './access-log-rows';
import { makeAccessLogTables } from './sqlite-access-log-tables';
import { type AccessLogRow, afterEverything, toAccessLogEntry, toAccessLogPage } from './to-access-log-page';

const insert = 'INSERT INTO access_log (at, staff_id, what, ids, permission, role, outcome, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)';
const columns = 'number, access_log.at, staff_id AS staffId, what, ids, permission AS right, role, outcome, reason';
const ofOne = `SELECT * FROM (
  SELECT number FROM access_log_seen WHERE id = ? AND (at, number) < (?, ?) ORDER BY at DESC, number DESC LIMIT ?)`;

type Row = Omit<AccessLogRow, 'ids'> & { readonly ids: string };

/** The access log in a file of its own, one disk sync for all that is written together. */
export class SqliteAccessLog implements AccessLogRows {
  constructor(private readonly db: Database) {
    makeAccessLogTables(db);
  }

  async append(entries: readonly AccessLogEntry[]): Promise<void> {
    this.inTransaction(() => {
      for (const { at, staffId, what, ids, right, role, outcome, reason } of entries)
        this.db.prepare(insert).run(at, staffId, what, JSON.stringify(ids), right, role, outcome, reason ?? null);
    });
  }

  async canBeWritten(): Promise<void> {
    this.inTransaction(() => undefined);
  }

  async all(): Promise<AccessLogEntry[]> {
    return this.read(`SELECT ${columns} FROM access_log ORDER BY number`).map(toAccessLogEntry);
  }

  async ofRecords(ids: readonly string[], { before = afterEverything, limit }: AccessLogQuestion): Promise<AccessLogPage> {
    if (ids.length === 0) return { entries: [] };
    const found = ids.map(() => ofOne).join(' UNION ');
    const newest = `SELECT ${columns} FROM access_log WHERE number IN (${found}) ORDER BY access_log.at DESC, number DESC LIMIT ?`;
    const rows = this.read(newest, ...ids.flatMap((id) => [id, before.at, before.number, limit]), limit);
    return toAccessLogPage(rows, limit);
  }

  private read(sql: string, ...values: readonly (string | number)[]): AccessLogRow[] {
    try {
      const rows = this.db.prepare(sql).all<Row>(...values);
      return rows.map((row) => ({ ...row, ids: JSON.parse(row.ids) as string[] }));
    } catch (error) {
      throw new StoreUnavailable('failed', { cause: error });
    }
  }

  private inTransaction(work: () => void): void {
    try {
      this.db.transaction(work);
    } catch (error) {
      throw new StoreUnavailable('failed', { cause: error });
    }
  }
}
