import { sharedMigrations } from '../../../src/platform/shared/migrations';
import { migrate } from '../../../src/postgres/migrate';
import { openSharedDatabase, type SharedDatabase, type SharedDatabaseOptions } from '../../../src/postgres/database';
import { testPostgres, type TestPostgres } from './test-postgres';

export type Server = (options?: SharedDatabaseOptions) => SharedDatabase;

/** Databases with the tables in them, each server's connections its own, all closed after each test. */
export function sharedDatabases(options: { readonly stopped?: boolean } = {}): {
  postgres: () => TestPostgres;
  prepared: () => Promise<Server>;
  /** One without tables. */
  empty: () => Promise<SharedDatabase>;
} {
  const postgres = testPostgres(options);
  const opened: SharedDatabase[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((database) => database.close()));
  });
  const empty = async (): Promise<SharedDatabase> => {
    const database = openSharedDatabase(await postgres().newDatabase(), { connections: 4 });
    opened.push(database);
    return database;
  };
  const prepared = async (): Promise<Server> => {
    const url = await postgres().newDatabase();
    const server: Server = (limits) => {
      const database = openSharedDatabase(url, { connections: 4, ...limits });
      opened.push(database);
      return database;
    };
    await migrate(server(), sharedMigrations);
    return server;
  };
  return { postgres, prepared, empty };
}
