import { StoreUnavailable } from '../../kernel/event-store';
import type { SharedDatabase, SqlValue } from '../../postgres/database';
import { storeAnswer } from '../shared/store-answer';
import type { AccessLogEntry } from './access-log-entry';
import type { AccessLogPage, AccessLogQuestion, AccessLogRows } from './access-log-rows';
import { type AccessLogRow, afterEverything, toAccessLogEntry, toAccessLogPage } from './to-access-log-page';

const insert = `
  INSERT INTO steadfast.access_log (at, staff_id, what, ids, permission, role, outcome, reason)
  SELECT at::timestamptz, staff_id, what, ids::jsonb, permission, role, outcome, reason
  FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
    WITH ORDINALITY AS entry (at, staff_id, what, ids, permission, role, outcome, reason, place)
  ORDER BY place`;

const writable = `
  SELECT NOT pg_is_in_recovery() AND current_setting('transaction_read_only') = 'off'
    AND has_table_privilege('steadfast.access_log', 'INSERT') AS "isWritable"`;

const columns = 'number::float8 AS number, at, staff_id AS "staffId", what, ids, permission AS right, role, outcome, reason';
const ofRecords = `
  SELECT ${columns} FROM steadfast.access_log WHERE number IN (
    SELECT found.number FROM unnest($1::text[]) AS asked (id), LATERAL (
      SELECT number FROM steadfast.access_log_seen AS seen
      WHERE seen.id = asked.id AND (seen.at, seen.number) < ($2::timestamptz, $3::bigint)
      ORDER BY seen.at DESC, seen.number DESC LIMIT $4::int) AS found)
  ORDER BY access_log.at DESC, access_log.number DESC LIMIT $4::int`;

type Row = Omit<AccessLogRow, 'at'> & { readonly at: Date };

/** One access log of several servers. */
export class PostgresAccessLog implements AccessLogRows {
  constructor(private readonly database: SharedDatabase) {}

  async append(entries: readonly AccessLogEntry[]): Promise<void> {
    const column = (of: (entry: AccessLogEntry) => string | null): (string | null)[] => entries.map(of);
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
        column(({ reason }) => reason ?? null),
      ),
    );
  }

  async canBeWritten(): Promise<void> {
    const [answer] = await storeAnswer(() => this.database.query<{ isWritable: boolean }>(writable));
    if (answer?.isWritable !== true) throw new StoreUnavailable('read-only');
  }

  async all(): Promise<AccessLogEntry[]> {
    return (await this.read(`SELECT ${columns} FROM steadfast.access_log ORDER BY access_log.number`)).map(toAccessLogEntry);
  }

  async ofRecords(ids: readonly string[], { before = afterEverything, limit }: AccessLogQuestion): Promise<AccessLogPage> {
    return toAccessLogPage(await this.read(ofRecords, ids, before.at, before.number, limit), limit);
  }

  private async read(sql: string, ...values: readonly SqlValue[]): Promise<AccessLogRow[]> {
    const rows = await storeAnswer(() => this.database.query<Row>(sql, ...values));
    return rows.map((row) => ({ ...row, at: row.at.toISOString() as AccessLogEntry['at'] }));
  }
}
