import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { viewKeysWith } from '../bootstrap/view-keys';
import { viewsWith } from '../bootstrap/views';
import type { AppConfig } from '../config/app-config';
import { eventRegistry } from '../domain/event-registry';
import { EventCodec } from '../event-store/codec/event-codec';
import type { SqliteEventStore } from '../event-store/sqlite/sqlite-event-store';
import { openSqliteEventStore } from '../event-store/sqlite/sqlite-event-store';
import { purposeKeysOf } from '../platform/keyring/master-key';
import { readMasterKeyFile } from '../platform/keyring/master-key-file';
import { SqliteKeyring } from '../platform/keyring/sqlite-keyring';
import type { View } from '../projections/view';

export type OpenData = {
  readonly store: SqliteEventStore;
  readonly codec: EventCodec;
  readonly views: readonly View[];
  readonly close: () => void;
};

export const logFile = ({ dataDir }: AppConfig): string => join(dataDir, 'log.sqlite');

/** The log, read-only, and what reads its personal fields; while a server goes on beside it. Throws where there is none. */
export function openData(config: AppConfig): OpenData {
  const path = logFile(config);
  if (!existsSync(path)) throw new Error(`There is no log in ${config.dataDir}: name the folder with --data.`);
  const master = readMasterKeyFile(config.masterKeyFile);
  const keyring = new SqliteKeyring({ directory: config.dataDir, master });
  const store = openSqliteEventStore(path, { readOnly: true });
  return {
    store,
    views: viewsWith(viewKeysWith(keyring, purposeKeysOf(master))),
    codec: new EventCodec(eventRegistry, keyring),
    close: () => {
      store.close();
      keyring.close();
    },
  };
}
