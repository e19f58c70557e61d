import { randomUUID } from 'node:crypto';
import type { SubjectId } from '../../../src/kernel/ids';
import { KeyDestroyed, KeyringUnavailable } from '../../../src/kernel/keyring';
import { changesAfter, type Seen } from '../../../src/platform/keyring/postgres/key-rows';
import { PostgresKeyring } from '../../../src/platform/keyring/postgres/postgres-keyring';
import type { SharedDatabase } from '../../../src/postgres/database';
import { another, firstInstant, master, someone } from '../../contract/shared/keyring-contract';
import { sharedDatabases } from '../../support/postgres/shared-databases';

const somebody = (): SubjectId => randomUUID() as string as SubjectId;

const unlessDestroyed = (error: unknown): void => {
  if (!(error instanceof KeyDestroyed)) throw error;
};

/** How often a server asked, and what. */
function counting(database: SharedDatabase): { readonly database: SharedDatabase; readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    database: {
      ...database,
      query: (sql, ...values) => {
        asked.push(sql);
        return database.query(sql, ...values);
      },
    },
  };
}

describe('the keyring of several servers', () => {
  const { prepared } = sharedDatabases();

  it('keeps no key in the clear', async () => {
    const server = await prepared();
    const keyring = await PostgresKeyring.open({ database: server(), master });
    const key = await keyring.ensure(someone);
    const [row] = await server().query<{ wrapped: Buffer }>('SELECT wrapped FROM steadfast.data_key');
    expect(row?.wrapped).toHaveLength(60);
    expect(row?.wrapped.includes(key)).toBe(false);
  });

  it('numbers changes in the order of their commits: no reader passes one over, however many write', async () => {
    const server = await prepared();
    const writers = await Promise.all(Array.from({ length: 4 }, () => PostgresKeyring.open({ database: server(), master })));
    const reader = server();
    let [seen, writing] = [undefined as Seen | undefined, true];
    const read: string[] = [];
    const readOn = async (): Promise<void> => {
      const changes = (await changesAfter(reader, seen, 1000)) ?? [];
      read.push(...changes.map(({ number }) => number));
      seen = changes.at(-1) ?? seen;
    };
    const reading = (async () => {
      while (writing) await readOn();
    })();
    const made = Array.from({ length: 40 }, somebody);
    await Promise.all(
      writers.map(async (writer, which) => {
        for (const [index, about] of made.entries()) {
          // Each key is asked for by two servers at once; one of them may come when a third has destroyed it.
          if (index % 4 === which || (index + 1) % 4 === which) await writer.ensure(about).catch(unlessDestroyed);
          if (index % 8 === which) await writer.destroy(about, firstInstant);
        }
      }),
    );
    writing = false;
    await reading;
    await readOn();
    const [{ changes } = { changes: 0 }] = await reader.query<{ changes: number }>(
      'SELECT count(*)::int AS changes FROM steadfast.key_change',
    );
    expect(changes).toBeGreaterThanOrEqual(60);
    expect(read).toEqual(Array.from({ length: changes }, (_, index) => String(index + 1)));
  });

  it('reads what is new in one query, shared by all who ask at once, and never one that began before they came', async () => {
    const server = await prepared();
    const { database, asked } = counting(server());
    const mine = await PostgresKeyring.open({ database, master });
    const theirs = await PostgresKeyring.open({ database: server(), master });
    const before = asked.length;
    await Promise.all(Array.from({ length: 50 }, () => mine.refresh()));
    expect(asked.length - before).toBe(1);
    // Asked before, during and after each destruction: whoever asks after it knows it.
    for (const about of Array.from({ length: 30 }, somebody)) {
      const early = mine.refresh();
      await Promise.resolve();
      await theirs.destroy(about, firstInstant);
      await mine.refresh();
      expect(mine.find(about).state).toBe('destroyed');
      await early;
    }
  });

  it('knows nothing new without being asked for news', async () => {
    const server = await prepared();
    const [mine, theirs] = await Promise.all([1, 2].map(() => PostgresKeyring.open({ database: server(), master })));
    await theirs!.ensure(someone);
    expect(mine!.find(someone)).toEqual({ state: 'absent' });
    expect(mine!.knows(someone)).toBe(false);
    await mine!.refresh();
    expect(mine!.knows(someone)).toBe(true);
  });

  it('reads many thousand keys when it starts, and opens only those that are needed', async () => {
    const server = await prepared();
    const database = server({ patienceMs: 20_000 });
    const keyring = await PostgresKeyring.open({ database, master });
    await keyring.ensure(someone);
    await database.query(
      `INSERT INTO steadfast.data_key (subject, wrapped)
       SELECT gen_random_uuid()::text, (SELECT wrapped FROM steadfast.data_key) FROM generate_series(1, 12000)`,
    );
    const fresh = await PostgresKeyring.open({ database, master, cacheSize: 2 });
    expect(fresh.find(someone)).toEqual(keyring.find(someone));
    const [last] = await database.query<{ subject: SubjectId }>('SELECT subject FROM steadfast.key_change ORDER BY number DESC LIMIT 1');
    expect(fresh.knows(last!.subject)).toBe(true);
    // Copied under another's name it does not open.
    expect(() => fresh.find(last!.subject)).toThrow(KeyringUnavailable);
  });

  it('finishes when it is opened a destruction that is on record and was not carried out', async () => {
    const server = await prepared();
    const database = server();
    const keyring = await PostgresKeyring.open({ database, master });
    await keyring.ensure(someone);
    await keyring.ensure(another);
    const record = 'INSERT INTO steadfast.destruction (subject, destroyed_at) VALUES ($1, $2)';
    await database.query(record, someone, firstInstant);
    expect(keyring.find(someone).state).toBe('key');
    const opened = await Promise.all([1, 2, 3].map(() => PostgresKeyring.open({ database: server(), master })));
    await keyring.refresh();
    for (const one of [keyring, ...opened]) {
      expect(one.find(someone)).toEqual({ state: 'destroyed', at: firstInstant });
      expect(one.find(another).state).toBe('key');
    }
    const rows = await database.query('SELECT wrapped FROM steadfast.data_key WHERE subject = $1', someone);
    expect(rows).toEqual([{ wrapped: null }]);
  });

  it('believes nothing that it read from another history: the database was put back from an older copy', async () => {
    const server = await prepared();
    const database = server();
    const keyring = await PostgresKeyring.open({ database, master });
    await keyring.ensure(someone);
    await keyring.destroy(another, firstInstant);
    const before = keyring.erasures();
    // As after a restore: the same tables, the same numbers, other rows under them.
    await database.transaction(async ({ query }) => {
      await query("SET LOCAL session_replication_role = 'replica'");
      await query('DELETE FROM steadfast.key_change');
      await query('DELETE FROM steadfast.data_key');
    });
    const theirs = await PostgresKeyring.open({ database: server(), master });
    const key = await theirs.ensure(someone);
    await theirs.ensure(somebody());
    await keyring.refresh();
    expect(keyring.find(someone)).toEqual({ state: 'key', key });
    expect(keyring.find(another)).toEqual({ state: 'destroyed', at: firstInstant });
    expect(keyring.erasures()).not.toBe(before);
  });

  it('is refused in its tables what would bring a destroyed key back, whoever asks', async () => {
    const server = await prepared();
    const database = server();
    const keyring = await PostgresKeyring.open({ database, master });
    await keyring.ensure(another);
    await keyring.destroy(someone, firstInstant);
    const refused = { failure: 'forbidden-by-trigger' };
    for (const sql of [
      "UPDATE steadfast.data_key SET wrapped = '\\x00', destroyed_at = NULL",
      "UPDATE steadfast.data_key SET wrapped = '\\x00' WHERE destroyed_at IS NULL",
      'DELETE FROM steadfast.data_key',
      'TRUNCATE steadfast.data_key',
      'DELETE FROM steadfast.destruction',
      "UPDATE steadfast.destruction SET destroyed_at = ''",
      'TRUNCATE steadfast.destruction',
      'DELETE FROM steadfast.key_change',
      'TRUNCATE steadfast.key_change',
    ])
      await expect(database.query(sql)).rejects.toMatchObject(refused);
    expect(keyring.find(someone).state).toBe('destroyed');
  });
});
