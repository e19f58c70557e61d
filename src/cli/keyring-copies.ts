import { openKeyring } from '../bootstrap/open-keyring';
import type { AppConfig } from '../config/app-config';
import { backupKeyring, restoreKeyring } from '../platform/keyring/keyring-backup';
import type { MasterKey } from '../platform/keyring/master-key';
import { exportKeyring } from '../platform/keyring/postgres/export-keyring';
import { importKeyring } from '../platform/keyring/postgres/import-keyring';
import { sharedMigrations } from '../platform/shared/migrations';
import { openSharedDatabase, type SharedDatabase } from '../postgres/database';
import { migrate } from '../postgres/migrate';

type Place = Pick<AppConfig, 'dataDir' | 'databaseUrl'>;

/** A copy of the keyring, from wherever this force keeps it, in the two files of a backup. */
export async function takeKeyring({ dataDir, databaseUrl }: Place, into: string): Promise<void> {
  if (databaseUrl === undefined) backupKeyring(dataDir, into);
  else await withDatabase(databaseUrl, (database) => exportKeyring(database, into));
}

/** Puts a copy back where this force keeps its keyring and opens it once, so that every destruction on record is applied. */
export async function putKeyringBack(from: string, place: Place, master: MasterKey, laterRecord: string | undefined): Promise<void> {
  const { dataDir, databaseUrl } = place;
  if (databaseUrl === undefined) restoreKeyring(from, dataDir, laterRecord);
  else await withDatabase(databaseUrl, (database) => importKeyring(from, database, master, laterRecord));
  const { close } = await openKeyring(place, master);
  await close();
}

async function withDatabase(url: string, work: (database: SharedDatabase) => Promise<void>): Promise<void> {
  const database = openSharedDatabase(url, { patienceMs: 30_000 });
  try {
    await migrate(database, sharedMigrations);
    await work(database);
  } finally {
    await database.close();
  }
}
