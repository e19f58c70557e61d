import type { AccessLogEntry } from '../../../src/platform/access-log/access-log-entry';
import { PostgresAccessLog } from '../../../src/platform/access-log/postgres-access-log';
import { PostgresKeyring } from '../../../src/platform/keyring/postgres/postgres-keyring';
import { PostgresLeases } from '../../../src/platform/leases/postgres-leases';
import { PostgresOutbox } from '../../../src/platform/notifications/postgres-outbox';
import { PostgresPolicyCheckpoints } from '../../../src/platform/policy-checkpoints/postgres-policy-checkpoints';
import { PostgresRateLimits } from '../../../src/platform/rate-limit/postgres-rate-limits';
import { PostgresSessionRows } from '../../../src/platform/session/postgres-session-rows';
import { sharedMigrations } from '../../../src/platform/shared/migrations';
import { migrate } from '../../../src/postgres/migrate';
import { sharedDatabases } from '../../support/postgres/shared-databases';
import { itKeepsWhoLookedAtWhat, loggedBefore, lookedAt } from './access-log-contract';
import { itKeepsKeys } from './keyring-contract';
import { itKeepsWhatIsToBeSaid } from './outbox-contract';
import { itKeepsThePlacesOfPolicies } from './policy-checkpoints-contract';
import { itLimitsRates } from './rate-limits-contract';
import { itKeepsSessions } from './sessions-contract';

describe('on several servers', () => {
  const { empty, prepared } = sharedDatabases();

  itKeepsKeys('PostgreSQL', async () => {
    const server = await prepared();
    return (master) => PostgresKeyring.open({ database: server(), master });
  });

  itKeepsSessions('PostgreSQL', async () => {
    const server = await prepared();
    return () => new PostgresSessionRows(server());
  });

  itKeepsWhoLookedAtWhat('PostgreSQL', async () => {
    const server = await prepared();
    return {
      open: () => new PostgresAccessLog(server()),
      change: (sql) => server().query(sql.replace('access_log', 'steadfast.access_log')),
    };
  });

  it('finds what servers of the version before wrote, be it before the tables were brought on or after', async () => {
    const database = await empty();
    await migrate(database, sharedMigrations.slice(0, 7));
    const write = async ({ at, staffId, what, ids, right, role, outcome }: AccessLogEntry): Promise<void> => {
      const insert = `INSERT INTO steadfast.access_log (at, staff_id, what, ids, permission, role, outcome)
        VALUES ($1::timestamptz, $2, $3, $4::jsonb, $5, $6, $7)`;
      await database.query(insert, at, staffId, what, JSON.stringify(ids), right, role, outcome);
    };
    for (const entry of loggedBefore) await write(entry);
    await migrate(database, sharedMigrations);
    await write(lookedAt('b'));
    const rows = new PostgresAccessLog(database);
    expect(await rows.all()).toEqual([...loggedBefore, lookedAt('b')]);
    expect((await rows.ofRecords(['a'], { limit: 9 })).entries).toEqual([loggedBefore[0]]);
    expect((await rows.ofRecords(['b'], { limit: 9 })).entries).toEqual([lookedAt('b'), loggedBefore[0]]);
  });

  itKeepsThePlacesOfPolicies('PostgreSQL', async () => {
    const server = await prepared();
    return () => new PostgresPolicyCheckpoints(server());
  });

  itKeepsWhatIsToBeSaid('PostgreSQL', async () => {
    const server = await prepared();
    return () => new PostgresOutbox(server());
  });

  itLimitsRates('PostgreSQL', async () => {
    const server = await prepared();
    const database = server();
    const pass = async (ms: number): Promise<void> => {
      const by = `interval '${ms} milliseconds'`;
      await database.query(`UPDATE steadfast.rate_limit SET ends_at = ends_at - ${by}, blocked_until = blocked_until - ${by}`);
    };
    return { open: () => new PostgresRateLimits(server()), pass };
  });

  it('counts an address once for each request, whichever of the servers it meets', async () => {
    const server = await prepared();
    const servers = [1, 2, 3].map(() => new PostgresRateLimits(server()));
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => servers[index % 3]!.increment('address', 60_000, 20, 60_000, 'default')),
    );
    expect(answers.filter(({ isBlocked }) => !isBlocked)).toHaveLength(20);
  });

  it('gives a lease to one of them at a time, until it is let go or has run out', async () => {
    const server = await prepared();
    const database = server();
    const [one, two] = [new PostgresLeases(server()), new PostgresLeases(server())];
    const held = await Promise.all(Array.from({ length: 10 }, () => new PostgresLeases(database).hold('policy:raced', 60_000)));
    expect(held.filter((isHeld) => isHeld)).toHaveLength(1);
    expect([await one.hold('policy:a', 60_000), await two.hold('policy:a', 60_000), await two.hold('policy:b', 60_000)]).toEqual([
      true,
      false,
      true,
    ]);
    expect(await one.hold('policy:a', 60_000)).toBe(true);
    await two.release('policy:a');
    expect(await two.hold('policy:a', 60_000)).toBe(false);
    await one.release('policy:a');
    expect(await two.hold('policy:a', 60_000)).toBe(true);
    await database.query("UPDATE steadfast.lease SET until = until - interval '2 minutes'");
    expect([await one.hold('policy:a', 60_000), await two.hold('policy:a', 60_000)]).toEqual([true, false]);
  });
});
