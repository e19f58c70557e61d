import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AppConfig } from '../config/app-config';
import type { CountsAhead, EventFeed, EventStore } from '../kernel/event-store';
import type { Keyring } from '../kernel/keyring';
import type { PurposeKeys } from '../kernel/purpose-keys';
import { MemoryEventStore } from '../event-store/memory/memory-event-store';
import { openSqliteEventStore } from '../event-store/sqlite/sqlite-event-store';
import { createMasterKeyFile, readMasterKeyFile } from '../platform/keyring/master-key-file';
import { purposeKeysOf } from '../platform/keyring/master-key';
import { SqliteKeyring } from '../platform/keyring/sqlite-keyring';
import { type Database, openDatabase } from '../sqlite/database';

/** What the ports of one process stand on. */
export type Adapters = {
  readonly store: EventStore & EventFeed & Partial<CountsAhead> & { close?(): void | Promise<void> };
  readonly keyring: Keyring & { close?(): void };
  readonly purposeKeys: PurposeKeys;
  readonly sessions: Database;
  readonly accessLog: Database;
};

/** Opens (or makes) everything under the data folder that the configuration names. */
export function openAdapters(config: AppConfig): Adapters {
  if (config.store === 'eventstoredb') throw new Error('EventStoreDB is not connected yet.');
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  const master = existsSync(config.masterKeyFile) ? readMasterKeyFile(config.masterKeyFile) : createMasterKeyFile(config.masterKeyFile);
  return {
    store: config.store === 'memory' ? new MemoryEventStore() : openSqliteEventStore(join(config.dataDir, 'log.sqlite')),
    keyring: new SqliteKeyring({ directory: config.dataDir, master }),
    purposeKeys: purposeKeysOf(master),
    sessions: openDatabase(join(config.dataDir, 'sessions.sqlite'), { synchronous: 'NORMAL' }),
    accessLog: openDatabase(join(config.dataDir, 'access-log.sqlite'), { synchronous: 'FULL' }),
  };
}
