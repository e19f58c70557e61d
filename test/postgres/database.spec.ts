import { openSharedDatabase, type SharedDatabase } from '../../src/postgres/database';
import { PostgresFailed } from '../../src/postgres/postgres-failed';
import { testPostgres } from '../support/postgres/test-postgres';
import { UnreliableLine } from '../support/postgres/unreliable-line';

describe('the seam to PostgreSQL', () => {
  const postgres = testPostgres();
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });
  const open = (url: string, patienceMs = 1000): SharedDatabase => {
    const database = openSharedDatabase(url, { connections: 3, patienceMs });
    closing.push(() => database.close());
    return database;
  };
  const failure = (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => 'none',
      (error: unknown) => (error instanceof PostgresFailed ? error.failure : error),
    );
  const one = (database: SharedDatabase) => database.query<{ one: number }>('SELECT 1 AS one');

  it('does all of a transaction or nothing, and lets its connection be used again', async () => {
    const database = open(await postgres().newDatabase());
    await database.query('CREATE TABLE a (n int PRIMARY KEY)');
    await database.transaction(async ({ query }) => {
      await query('INSERT INTO a VALUES (1)');
      await query('INSERT INTO a VALUES (2)');
    });
    const own = new Error('of our own');
    for (let time = 0; time < 5; time += 1) {
      const work = database.transaction(async ({ query }) => {
        await query('INSERT INTO a VALUES (3)');
        throw own;
      });
      await expect(work).rejects.toBe(own);
      expect(await failure(database.transaction(({ query }) => query('INSERT INTO a VALUES (3), (1)')))).toBe('constraint');
    }
    expect(await database.query('SELECT n FROM a ORDER BY n')).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it('says what went wrong without repeating what was asked', async () => {
    const url = await postgres().newDatabase();
    const database = open(url);
    const nobody = new URL(url);
    nobody.username = 'nobody_of_ours';
    const nowhere = new URL(url);
    nowhere.port = '1';
    const missing = new URL(url);
    missing.pathname = '/not_there';
    expect(await failure(one(open(nobody.href)))).toBe('not-admitted');
    expect(await failure(one(open(missing.href)))).toBe('not-admitted');
    expect(await failure(one(open(nowhere.href)))).toBe('unreachable');
    expect(await failure(database.query('SELECT nothing'))).toBe('other');
    expect(
      await failure(database.transaction(async ({ query }) => (await query('SET TRANSACTION READ ONLY'), query('CREATE TABLE a ()')))),
    ).toBe('read-only');
    await database.query('CREATE TABLE said (what text UNIQUE)');
    await database.query('INSERT INTO said VALUES ($1)', 'Quillfeather');
    const error = (await database
      .query('INSERT INTO said VALUES ($1)', 'Quillfeather')
      .catch((caught: unknown) => caught)) as PostgresFailed;
    expect([error.failure, error.message.includes('Quillfeather')]).toEqual(['constraint', false]);
  });

  it('gives up a statement that takes too long, and goes on', async () => {
    const database = open(await postgres().newDatabase(), 200);
    expect(await failure(database.query('SELECT pg_sleep(30)'))).toBe('busy');
    expect(await one(database)).toEqual([{ one: 1 }]);
    const patient = database.transaction(({ query }) => query<{ one: number }>('SELECT 1 AS one FROM pg_sleep(0.5)'), {
      patienceMs: 10_000,
    });
    expect(await patient).toEqual([{ one: 1 }]);
  });

  it('waits for a line that fell silent no longer than it was given, and needs nobody when it is back', async () => {
    const line = await UnreliableLine.to(await postgres().newDatabase());
    closing.push(() => line.end());
    const database = open(line.url, 200);
    await Promise.all([one(database), one(database), one(database)]);
    line.fallSilent();
    const began = performance.now();
    const failures = await Promise.all([failure(one(database)), failure(one(database)), failure(one(database)), failure(one(database))]);
    expect(failures).toEqual(['unreachable', 'unreachable', 'unreachable', 'unreachable']);
    expect(performance.now() - began).toBeLessThan(1500);
    line.comeBack();
    expect(await one(database)).toEqual([{ one: 1 }]);
    expect(await Promise.all([one(database), one(database), one(database)])).toHaveLength(3);
  });

  it('loses what was under way when the line is cut, and nothing else: the process goes on', async () => {
    const line = await UnreliableLine.to(await postgres().newDatabase());
    closing.push(() => line.end());
    const database = open(line.url, 2000);
    const slow = failure(database.query('SELECT pg_sleep(1)'));
    const under = failure(
      database.transaction(async ({ query }) => {
        await query('SELECT 1');
        line.cut();
        await query('SELECT 1');
      }),
    );
    expect(await Promise.all([slow, under])).toEqual(['unreachable', 'unreachable']);
    expect(await one(database)).toEqual([{ one: 1 }]);
    await Promise.all([one(database), one(database)]);
    line.cut();
    expect(await failure(new Promise(setImmediate).then(() => one(database)))).toMatch(/none|unreachable/);
    expect(await one(database)).toEqual([{ one: 1 }]);
  });
});
