import { StoreUnavailable } from '../../kernel/event-store';
import type { SharedDatabase } from '../../postgres/database';
import { storeAnswer } from '../shared/store-answer';
import type { AccessLogEntry } from './access-log-entry';
import type { AccessLogRows } from './access-log-rows';

const insert = `
  INSERT INTO steadfast.access_log (at, staff_id, what, ids, permission, role, outcome)
  SELECT at::timestamptz, staff_id, what, ids::jsonb, permission, role, outcome
  FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
    WITH ORDINALITY AS entry (at, staff_id, what, ids, permission, role, outcome, place)
  ORDER BY place`;

const writable = `
  SELECT NOT pg_is_in_recovery() AND current_setting('transaction_read_only') = 'off'
    AND has_table_privilege('steadfast.access_log', 'INSERT') AS "isWritable"`;

/** One access log of several servers. */
export class PostgresAccessLog implements AccessLogRows {
  constructor(private readonly database: SharedDatabase) {}

  async append(entries: readonly AccessLogEntry[]): Promise<void> {
    const column = (of: (entry: AccessLogEntry) => string): string[] => entries.map(of);
    await storeAnswer(() =>
      this.database.query(
        insert,
        column(({ at }) => at),
        column(({ staffId }) => staffId),
        column(({ what }) => what),
        column(({ ids }) => JSON.stringify(ids)),
        column(({ right }) => right),
        column(({ role }) => role),
        column(({ outcome }) => outcome),
      ),
    );
  }

  async canBeWritten(): Promise<void> {
    const [answer] = await storeAnswer(() => this.database.query<{ isWritable: boolean }>(writable));
    if (answer?.isWritable !== true) throw new StoreUnavailable('read-only');
  }

  async all(): Promise<AccessLogEntry[]> {
    const columns = 'at, staff_id AS "staffId", what, ids, permission AS right, role, outcome';
    const rows = await storeAnswer(() =>
      this.database.query<Omit<AccessLogEntry, 'at'> & { at: Date }>(`SELECT ${columns} FROM steadfast.access_log ORDER BY number`),
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString() as AccessLogEntry['at'] }));
  }
}
