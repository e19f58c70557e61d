import type { AppConfig } from '../config/app-config';
import type { MasterKey } from '../platform/keyring/master-key';
import { PostgresKeyring } from '../platform/keyring/postgres/postgres-keyring';
import { SqliteKeyring } from '../platform/keyring/sqlite-keyring';
import { sharedMigrations } from '../platform/shared/migrations';
import { openSharedDatabase, type SharedDatabase } from '../postgres/database';
import { migrate } from '../postgres/migrate';

export type OpenedKeyring = { readonly close: () => Promise<void> } & (
  | { readonly keyring: PostgresKeyring; readonly database: SharedDatabase }
  | { readonly keyring: SqliteKeyring; readonly database: undefined }
);

/** The keyring that the configuration names, wherever it is needed: the server, a rebuild, the command line. */
export async function openKeyring(
  { dataDir, databaseUrl }: Pick<AppConfig, 'dataDir' | 'databaseUrl'>,
  master: MasterKey,
): Promise<OpenedKeyring> {
  if (databaseUrl === undefined) {
    const keyring = new SqliteKeyring({ directory: dataDir, master });
    return { keyring, database: undefined, close: async () => keyring.close() };
  }
  const database = openSharedDatabase(databaseUrl);
  try {
    await migrate(database, sharedMigrations);
    const keyring = await PostgresKeyring.open({ database, master });
    const close = async (): Promise<void> => {
      keyring.close();
      await database.close();
    };
    return { keyring, database, close };
  } catch (error) {
    await database.close();
    throw error;
  }
}
