import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AppConfig } from '../config/app-config';
import type { Keyring } from '../kernel/keyring';
import type { PurposeKeys } from '../kernel/purpose-keys';
import { MovedPositions } from '../event-store/copy/moved-positions';
import { StoreNotes } from '../event-store/store-notes';
import { createMasterKeyFile, readMasterKeyFile } from '../platform/keyring/master-key-file';
import { purposeKeysOf } from '../platform/keyring/master-key';
import { SqliteKeyring } from '../platform/keyring/sqlite-keyring';
import { type Database, openDatabase } from '../sqlite/database';
import { type OpenStore, openStore } from './open-store';

/** What the ports of one process stand on. */
export type Adapters = {
  readonly store: OpenStore;
  readonly storeNotes: StoreNotes;
  readonly movedPositions: MovedPositions;
  readonly keyring: Keyring & { close?(): void };
  readonly purposeKeys: PurposeKeys;
  readonly sessions: Database;
  readonly accessLog: Database;
};

/** Opens (or makes) everything under the data folder that the configuration names. */
export async function openAdapters(config: AppConfig): Promise<Adapters> {
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  const master = existsSync(config.masterKeyFile) ? readMasterKeyFile(config.masterKeyFile) : createMasterKeyFile(config.masterKeyFile);
  const storeNotes = new StoreNotes();
  const store = await openStore(config, { note: storeNotes.tell });
  return {
    store,
    storeNotes,
    movedPositions: new MovedPositions(config.dataDir, store.identity),
    keyring: new SqliteKeyring({ directory: config.dataDir, master }),
    purposeKeys: purposeKeysOf(master),
    sessions: openDatabase(join(config.dataDir, 'sessions.sqlite'), { synchronous: 'NORMAL' }),
    accessLog: openDatabase(join(config.dataDir, 'access-log.sqlite'), { synchronous: 'FULL' }),
  };
}
