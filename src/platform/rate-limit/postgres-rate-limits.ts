import type { ThrottlerStorage } from '@nestjs/throttler';
import type { SharedDatabase } from '../../postgres/database';
import { nowAndThen } from '../shared/now-and-then';
import { storeAnswer } from '../shared/store-answer';

type Counted = Awaited<ReturnType<ThrottlerStorage['increment']>>;

/** One statement, so that servers that count the same address at once each get a number of their own. Times are PostgreSQL's. */
const count = `
  INSERT INTO steadfast.rate_limit AS r (key, throttler, hits, ends_at, blocked_until)
  VALUES ($1, $2, 1, clock_timestamp() + $3 * interval '1 millisecond',
    CASE WHEN 1 > $4::int THEN clock_timestamp() + $5 * interval '1 millisecond' END)
  ON CONFLICT (key, throttler) DO UPDATE SET (hits, ends_at, blocked_until) = (
    SELECT hits, ends_at, CASE
      WHEN is_blocked THEN r.blocked_until
      WHEN hits > $4::int THEN clock_timestamp() + $5 * interval '1 millisecond' END
    FROM (SELECT coalesce(r.blocked_until > clock_timestamp(), false) AS is_blocked,
                 coalesce(r.blocked_until, r.ends_at) <= clock_timestamp() AS is_over) AS before,
      LATERAL (SELECT CASE WHEN is_blocked THEN r.hits WHEN is_over THEN 1 ELSE r.hits + 1 END AS hits,
                      CASE WHEN is_over THEN excluded.ends_at ELSE r.ends_at END AS ends_at) AS now)
  RETURNING hits AS "totalHits", blocked_until IS NOT NULL AS "isBlocked",
    greatest(0, ceil(extract(epoch FROM ends_at - clock_timestamp())))::int AS "timeToExpire",
    greatest(0, ceil(extract(epoch FROM coalesce(blocked_until - clock_timestamp(), interval '0'))))::int AS "timeToBlockExpire"`;

const clear = "DELETE FROM steadfast.rate_limit WHERE greatest(ends_at, blocked_until) < clock_timestamp() - interval '1 hour'";
const clearedEveryMs = 10 * 60_000;

/** What one address asked for, of whichever server. Where it cannot be counted it is not let in: StoreUnavailable, 503. */
export class PostgresRateLimits implements ThrottlerStorage {
  private readonly clear: (now: number) => Promise<void>;

  constructor(private readonly database: SharedDatabase) {
    this.clear = nowAndThen(clearedEveryMs, () => database.query(clear));
  }

  async increment(key: string, ttlMs: number, limit: number, blockMs: number, throttler: string): Promise<Counted> {
    const [counted] = await storeAnswer(async () => {
      await this.clear(performance.now());
      return this.database.query<Counted>(count, key, throttler, ttlMs, limit, blockMs);
    });
    return counted as Counted;
  }
}
