import { openSharedDatabase, type SharedDatabase } from '../../src/postgres/database';
import { migrate, MigrationRefused, type Migration } from '../../src/postgres/migrate';
import { PostgresFailed } from '../../src/postgres/postgres-failed';
import { sharedMigrations } from '../../src/platform/shared/migrations';
import { testPostgres } from '../support/postgres/test-postgres';

describe('the tables that servers share', () => {
  const postgres = testPostgres();
  const opened: SharedDatabase[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((database) => database.close()));
  });
  const open = (url: string): SharedDatabase => {
    const database = openSharedDatabase(url, { connections: 3 });
    opened.push(database);
    return database;
  };
  const numbers = async (database: SharedDatabase): Promise<number[]> =>
    (await database.query<{ number: number }>('SELECT number FROM steadfast.migration ORDER BY number')).map(({ number }) => number);

  it('are made once though ten servers start together', async () => {
    const url = await postgres().newDatabase();
    const servers = Array.from({ length: 10 }, () => open(url));
    await Promise.all(servers.map((server) => migrate(server, sharedMigrations)));
    expect(await numbers(open(url))).toEqual(sharedMigrations.map(({ number }) => number));
  });

  it('are brought on by what is new, and by nothing else', async () => {
    const database = open(await postgres().newDatabase());
    const one: Migration = { number: 1, name: 'one', sql: 'CREATE TABLE steadfast.one (a int)' };
    const two: Migration = { number: 2, name: 'two', sql: 'ALTER TABLE steadfast.one ADD b int; CREATE TABLE steadfast.two (a int)' };
    await migrate(database, [one]);
    await Promise.all([migrate(database, [one, two]), migrate(database, [one, two])]);
    await migrate(database, [one, two]);
    expect(await numbers(database)).toEqual([1, 2]);
    await database.query('INSERT INTO steadfast.one (a, b) VALUES (1, 2)');
  });

  it('are left as they are where a change fails half way', async () => {
    const database = open(await postgres().newDatabase());
    const broken: Migration = { number: 1, name: 'broken', sql: 'CREATE TABLE steadfast.one (a int); CREATE TABLE steadfast.one (a int)' };
    await expect(migrate(database, [broken])).rejects.toBeInstanceOf(PostgresFailed);
    const [found] = await database.query<{ made: string | null }>("SELECT to_regclass('steadfast.migration')::text AS made");
    expect(found).toEqual({ made: null });
  });

  it('are not touched by an older version, nor by one that made them otherwise', async () => {
    const database = open(await postgres().newDatabase());
    await migrate(database, sharedMigrations);
    await expect(migrate(database, sharedMigrations.slice(0, 2))).rejects.toThrow(/newer version/);
    const other = sharedMigrations.map((migration) => ({ ...migration, sql: `${migration.sql} SELECT 1;` }));
    await expect(migrate(database, other)).rejects.toBeInstanceOf(MigrationRefused);
  });
});
