import { extname, join } from 'node:path';
import type { AppConfig } from '../config/app-config';
import { eventRegistry } from '../domain/event-registry';
import { EventCodec } from '../event-store/codec/event-codec';
import { openSqliteEventStore } from '../event-store/sqlite/sqlite-event-store';
import { readMasterKeyFile } from '../platform/keyring/master-key-file';
import { purposeKeysOf } from '../platform/keyring/master-key';
import { SqliteKeyring } from '../platform/keyring/sqlite-keyring';
import { buildInWorker, type OpenBuildSource } from '../projections/build-in-worker';
import type { Builder } from '../projections/builder';
import { viewKeysWith } from './view-keys';
import { viewsWith } from './views';

export type BuildFrom = Pick<AppConfig, 'dataDir' | 'masterKeyFile'>;

/** What a rebuild reads from, opened by itself: the log read-only, the keyring, all views. */
export const openBuildSource: OpenBuildSource<BuildFrom> = ({ dataDir, masterKeyFile }) => {
  const master = readMasterKeyFile(masterKeyFile);
  const keyring = new SqliteKeyring({ directory: dataDir, master });
  const store = openSqliteEventStore(join(dataDir, 'log.sqlite'), { readOnly: true });
  const codec = new EventCodec(eventRegistry, keyring);
  return Promise.resolve({
    feed: store,
    decode: (stored) => codec.decode(stored, 'locked'),
    views: viewsWith(viewKeysWith(keyring, purposeKeysOf(master))),
    close: () => {
      store.close();
      keyring.close();
      return Promise.resolve();
    },
  });
};

/** In a worker thread where the log is a file that can be opened twice and this code is compiled; else nothing. */
export function builderFor({ store, dataDir, masterKeyFile }: AppConfig): Builder | undefined {
  if (store !== 'sqlite' || extname(__filename) !== '.js') return undefined;
  return buildInWorker({ module: __filename, exportName: 'openBuildSource', options: { dataDir, masterKeyFile } satisfies BuildFrom });
}
