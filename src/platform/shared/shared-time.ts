import type { Clock } from '../../kernel/clock';
import { instant } from '../../kernel/instant';
import type { SharedDatabase } from '../../postgres/database';

/** Clocks drift apart slowly; asking this often (ms) is enough, and no request waits for it. */
const measuredEveryMs = 10 * 60_000;

/**
 * One time for all servers, whatever their clocks say: this server's own, put right by how far it was from PostgreSQL's when
 * that was last asked. A session that one begins does not run out at the other, and a form is not from the future there. What
 * drifts in between is borne: nothing in the log depends on clocks that agree (law 10).
 */
export async function sharedTime(database: SharedDatabase, own: Clock): Promise<Clock> {
  const ownMs = (): number => Date.parse(own.now());
  const measure = async (): Promise<number> => {
    const [row] = await database.query<{ now: number }>('SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now');
    return Math.round(row?.now ?? 0) - ownMs();
  };
  let ahead = await measure();
  let measuredAt = performance.now();
  return {
    now: () => {
      if (performance.now() - measuredAt > measuredEveryMs) {
        measuredAt = performance.now();
        // While PostgreSQL is away the last answer is the best there is.
        measure().then(
          (found) => (ahead = found),
          () => undefined,
        );
      }
      return instant(new Date(ownMs() + ahead).toISOString());
    },
  };
}
