import { randomBytes } from 'node:crypto';
import { runCli } from '../../src/cli/run-cli';
import { AccessLog } from '../../src/platform/access-log/access-log';
import { PostgresAccessLog } from '../../src/platform/access-log/postgres-access-log';
import { PostgresKeyring } from '../../src/platform/keyring/postgres/postgres-keyring';
import { PostgresLeases } from '../../src/platform/leases/postgres-leases';
import { PostgresOutbox } from '../../src/platform/notifications/postgres-outbox';
import { PostgresPolicyCheckpoints } from '../../src/platform/policy-checkpoints/postgres-policy-checkpoints';
import { PostgresRateLimits } from '../../src/platform/rate-limit/postgres-rate-limits';
import { PostgresSessionRows } from '../../src/platform/session/postgres-session-rows';
import { sharedMigrations } from '../../src/platform/shared/migrations';
import { openSharedDatabase, type SharedDatabase } from '../../src/postgres/database';
import { migrate } from '../../src/postgres/migrate';
import { notified } from '../contract/shared/outbox-contract';
import { lookedAt } from '../contract/shared/access-log-contract';
import { another, firstInstant, master, someone } from '../contract/shared/keyring-contract';
import { testPostgres } from '../support/postgres/test-postgres';

describe('database prepare', () => {
  const role = `steadfast_server_${randomBytes(4).toString('hex')}`;
  const password = randomBytes(12).toString('hex');
  const opened: SharedDatabase[] = [];
  let owner: SharedDatabase;
  let server: SharedDatabase;

  // What comes first here ends first.
  afterAll(async () => {
    await owner.query(`DROP OWNED BY ${role}`);
    await owner.query(`DROP ROLE ${role}`);
    await Promise.all(opened.map((database) => database.close()));
  });
  const postgres = testPostgres();

  beforeAll(async () => {
    const url = await postgres().newDatabase();
    owner = openSharedDatabase(url);
    opened.push(owner);
    await owner.query(`CREATE ROLE ${role} LOGIN PASSWORD '${password}'`);
    const said: string[] = [];
    const terminal = {
      variables: { STEADFAST_DATABASE_URL: url },
      out: (line: string) => void said.push(line),
      err: (line: string) => void said.push(line),
    };
    for (let time = 0; time < 2; time += 1)
      expect([await runCli(['database', 'prepare', '--role', role], terminal), said]).toEqual([0, said]);
    const theirs = new URL(url);
    theirs.username = role;
    theirs.password = password;
    server = openSharedDatabase(theirs.href);
    opened.push(server);
  });

  it('lets a server do all that it does', async () => {
    await migrate(server, sharedMigrations);
    const keyring = await PostgresKeyring.open({ database: server, master });
    await keyring.ensure(someone);
    await keyring.ensure(another);
    await keyring.destroy(someone, firstInstant);
    await keyring.refresh();
    expect([keyring.find(someone).state, keyring.find(another).state]).toEqual(['destroyed', 'key']);
    const log = new AccessLog(new PostgresAccessLog(server));
    await log.canBeWritten();
    await log.write(lookedAt('a'));
    expect(await log.entries()).toEqual([lookedAt('a')]);
    expect((await log.ofRecords(['a'], { limit: 9 })).entries).toEqual([lookedAt('a')]);
    const sessions = new PostgresSessionRows(server);
    await sessions.put('a', { sealed: Buffer.from('x'), startedAt: 1, touchedAt: 1 });
    await sessions.put('a', { sealed: Buffer.from('y'), startedAt: 1, touchedAt: 2 });
    await sessions.touch('a', 100_000);
    await sessions.end('a');
    await sessions.removeUntouchedSince(200_000);
    const leases = new PostgresLeases(server);
    expect([await leases.hold('a', 1000), await leases.hold('a', 1000)]).toEqual([true, true]);
    await leases.release('a');
    const places = new PostgresPolicyCheckpoints(server);
    for (let time = 0; time < 2; time += 1) await places.write('a', { store: 's', position: null });
    expect(await places.read('a')).toEqual({ store: 's', position: null });
    const outbox = new PostgresOutbox(server);
    const [one, two, three] = [notified(1), notified(2), notified(3)];
    for (const each of [one, two, three, one]) await outbox.post(each);
    await outbox.sent(one.id, firstInstant);
    await outbox.failed(two.id, firstInstant);
    await outbox.gaveUp(three.id, firstInstant);
    expect(await outbox.count()).toEqual({ waiting: 1, failing: 1 });
    const limits = new PostgresRateLimits(server);
    for (const hits of [1, 2]) expect((await limits.increment('a', 1000, 5, 1000, 'default')).totalHits).toBe(hits);
  });

  it.each([
    "UPDATE steadfast.access_log SET outcome = 'refused'",
    'DELETE FROM steadfast.access_log',
    'TRUNCATE steadfast.access_log',
    "INSERT INTO steadfast.access_log_seen (id, at, number) VALUES ('a', now(), 1)",
    'DELETE FROM steadfast.access_log_seen',
    "UPDATE steadfast.destruction SET destroyed_at = ''",
    'DELETE FROM steadfast.destruction',
    'DELETE FROM steadfast.data_key',
    "UPDATE steadfast.data_key SET subject = ''",
    "INSERT INTO steadfast.key_change (number, subject) VALUES (99, 'x')",
    "UPDATE steadfast.keyring_master SET key_id = ''",
    'ALTER TABLE steadfast.access_log DISABLE TRIGGER ALL',
    'DROP TABLE steadfast.data_key',
    'CREATE TABLE steadfast.more (a int)',
  ])('does not let it: %s', async (sql) => {
    await expect(server.query(sql)).rejects.toMatchObject({ failure: 'not-admitted' });
  });
});
