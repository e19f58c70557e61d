import type { Instant } from '../../kernel/instant';
import type { Notification, Outbox, WaitingNotification } from '../../kernel/outbox';
import type { SharedDatabase } from '../../postgres/database';
import { storeAnswer } from '../shared/store-answer';

/** One outbox of several servers: whoever holds the lease sends what any of them posted. */
export class PostgresOutbox implements Outbox {
  constructor(private readonly database: SharedDatabase) {}

  async post({ id, to, at }: Notification): Promise<void> {
    const sql = 'INSERT INTO steadfast.outbox (id, staff_id, at, next_at) VALUES ($1, $2, $3, $3) ON CONFLICT (id) DO NOTHING';
    await this.ask(sql, id, to, at);
  }

  due(now: Instant, limit: number): Promise<readonly WaitingNotification[]> {
    const sql = 'SELECT id, staff_id AS "to", at, failures FROM steadfast.outbox WHERE next_at <= $1 ORDER BY next_at, id LIMIT $2';
    return this.ask<WaitingNotification>(sql, now, limit);
  }

  async sent(id: string, at: Instant): Promise<void> {
    await this.ask('UPDATE steadfast.outbox SET next_at = NULL, sent_at = $2 WHERE id = $1 AND next_at IS NOT NULL', id, at);
  }

  async failed(id: string, retryAt: Instant): Promise<void> {
    const sql = 'UPDATE steadfast.outbox SET next_at = $2, failures = failures + 1 WHERE id = $1 AND next_at IS NOT NULL';
    await this.ask(sql, id, retryAt);
  }

  async gaveUp(id: string, at: Instant): Promise<void> {
    await this.ask('UPDATE steadfast.outbox SET next_at = NULL, given_up_at = $2 WHERE id = $1 AND next_at IS NOT NULL', id, at);
  }

  async count(): Promise<{ readonly waiting: number; readonly failing: number }> {
    const figures = 'count(*)::integer AS waiting, (count(*) FILTER (WHERE failures > 0))::integer AS failing';
    const [counted] = await this.ask<{ waiting: number; failing: number }>(
      `SELECT ${figures} FROM steadfast.outbox WHERE next_at IS NOT NULL`,
    );
    return counted ?? { waiting: 0, failing: 0 };
  }

  private ask<Row>(sql: string, ...values: readonly (string | number)[]): Promise<Row[]> {
    return storeAnswer(() => this.database.query<Row>(sql, ...values));
  }
}
