import type { SharedDatabase } from '../../postgres/database';
import { storeAnswer } from '../shared/store-answer';
import { type SessionRow, type SessionRows, touchedLateMs } from './session-rows';

/** Sessions that every server knows, so that it does not matter which of them a browser meets. */
export class PostgresSessionRows implements SessionRows {
  constructor(private readonly database: SharedDatabase) {}

  async find(id: string): Promise<SessionRow | undefined> {
    const columns = 'sealed, started_at::float8 AS "startedAt", touched_at::float8 AS "touchedAt"';
    const [row] = await this.ask<SessionRow>(`SELECT ${columns} FROM steadfast.session WHERE id = $1 AND sealed <> ''`, id);
    return row;
  }

  async put(id: string, { sealed, startedAt, touchedAt }: SessionRow): Promise<void> {
    const statement = `INSERT INTO steadfast.session AS s (id, sealed, started_at, touched_at) VALUES ($1, $2, $3, $4)
      ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed, started_at = excluded.started_at,
        touched_at = greatest(s.touched_at, excluded.touched_at)
      WHERE s.sealed <> ''`;
    await this.ask(statement, id, sealed, startedAt, touchedAt);
  }

  async touch(id: string, now: number): Promise<void> {
    await this.ask('UPDATE steadfast.session SET touched_at = $2 WHERE id = $1 AND touched_at <= $3', id, now, now - touchedLateMs);
  }

  /** Emptied, not removed: a request that is still under way, here or elsewhere, finds that it is over. */
  async end(id: string): Promise<void> {
    await this.ask("UPDATE steadfast.session SET sealed = '' WHERE id = $1", id);
  }

  async removeUntouchedSince(time: number): Promise<void> {
    await this.ask('DELETE FROM steadfast.session WHERE touched_at < $1', time);
  }

  private ask<Row>(sql: string, ...values: readonly (string | number | Uint8Array)[]): Promise<Row[]> {
    return storeAnswer(() => this.database.query<Row>(sql, ...values));
  }
}
