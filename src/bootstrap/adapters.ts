import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AppConfig } from '../config/app-config';
import type { Log } from '../event-store/keys-first';
import { MemoryEventStore } from '../event-store/memory/memory-event-store';
import { openSqliteEventStore } from '../event-store/sqlite/sqlite-event-store';
import type { PurposeKeys } from '../kernel/purpose-keys';
import { createMasterKeyFile, readMasterKeyFile } from '../platform/keyring/master-key-file';
import { purposeKeysOf } from '../platform/keyring/master-key';
import { openShared, type Shared } from './open-shared';

/** What the ports of one process stand on. */
export type Adapters = Omit<Shared, 'readable' | 'closeShared'> & {
  readonly store: Log;
  readonly purposeKeys: PurposeKeys;
  readonly close: () => Promise<void>;
};

/** Opens (or makes) everything that the configuration names. */
export async function openAdapters(config: AppConfig): Promise<Adapters> {
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  const master = existsSync(config.masterKeyFile) ? readMasterKeyFile(config.masterKeyFile) : createMasterKeyFile(config.masterKeyFile);
  const { readable, closeShared, ...shared } = await openShared(config, master);
  try {
    const store = readable(config.store === 'memory' ? new MemoryEventStore() : openSqliteEventStore(join(config.dataDir, 'log.sqlite')));
    const close = async (): Promise<void> => {
      await store.close?.();
      await closeShared();
    };
    return { ...shared, store, purposeKeys: purposeKeysOf(master), close };
  } catch (error) {
    await closeShared();
    throw error;
  }
}
