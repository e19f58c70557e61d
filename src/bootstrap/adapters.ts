import { existsSync, mkdirSync } from 'node:fs';
import type { AppConfig } from '../config/app-config';
import { MovedPositions } from '../event-store/copy/moved-positions';
import type { Log } from '../event-store/keys-first';
import { StoreNotes } from '../event-store/store-notes';
import type { PurposeKeys } from '../kernel/purpose-keys';
import { createMasterKeyFile, readMasterKeyFile } from '../platform/keyring/master-key-file';
import { purposeKeysOf } from '../platform/keyring/master-key';
import { openMail, type OpenedMail } from './open-mail';
import { openShared, type Shared } from './open-shared';
import { openStore } from './open-store';

/** What the ports of one process stand on. */
export type Adapters = Omit<Shared, 'readable' | 'closeShared'> &
  OpenedMail & {
    readonly store: Log;
    readonly storeNotes: StoreNotes;
    readonly movedPositions: MovedPositions;
    readonly purposeKeys: PurposeKeys;
    readonly close: () => Promise<void>;
  };

/** Opens (or makes) everything that the configuration names. */
export async function openAdapters(config: AppConfig): Promise<Adapters> {
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  const master = existsSync(config.masterKeyFile) ? readMasterKeyFile(config.masterKeyFile) : createMasterKeyFile(config.masterKeyFile);
  const { readable, closeShared, ...shared } = await openShared(config, master);
  const storeNotes = new StoreNotes();
  try {
    const store = readable(await openStore(config, { note: storeNotes.tell }));
    const movedPositions = new MovedPositions(config.dataDir, store.identity);
    const opened = openMail(config);
    const close = async (): Promise<void> => {
      opened.mail.close();
      movedPositions.close();
      await store.close?.();
      await closeShared();
    };
    return { ...shared, ...opened, store, storeNotes, movedPositions, purposeKeys: purposeKeysOf(master), close };
  } catch (error) {
    await closeShared();
    throw error;
  }
}
