import { extname, join } from 'node:path';
import type { AppConfig } from '../config/app-config';
import { eventRegistry } from '../domain/event-registry';
import { EventCodec } from '../event-store/codec/event-codec';
import { withKeysFirst } from '../event-store/keys-first';
import { openSqliteEventStore } from '../event-store/sqlite/sqlite-event-store';
import { readMasterKeyFile } from '../platform/keyring/master-key-file';
import { purposeKeysOf } from '../platform/keyring/master-key';
import { buildInWorker, type OpenBuildSource } from '../projections/build-in-worker';
import type { Builder } from '../projections/builder';
import { openKeyring } from './open-keyring';
import { viewKeysWith } from './view-keys';
import { viewsWith } from './views';

export type BuildFrom = Pick<AppConfig, 'dataDir' | 'databaseUrl' | 'masterKeyFile'>;

/** What a rebuild reads from, opened by itself: the log read-only, the keyring, all views. */
export const openBuildSource: OpenBuildSource<BuildFrom> = async (from) => {
  const master = readMasterKeyFile(from.masterKeyFile);
  const { keyring, database, close } = await openKeyring(from, master);
  const store = openSqliteEventStore(join(from.dataDir, 'log.sqlite'), { readOnly: true });
  const codec = new EventCodec(eventRegistry, keyring);
  return {
    feed: database ? withKeysFirst(store, keyring) : store,
    decode: (stored) => codec.decode(stored, 'locked'),
    views: viewsWith(viewKeysWith(keyring, purposeKeysOf(master))),
    close: async () => {
      store.close();
      await close();
    },
  };
};

/** In a worker thread where the log is a file that can be opened twice and this code is compiled; else nothing. */
export function builderFor({ store, dataDir, databaseUrl, masterKeyFile }: AppConfig): Builder | undefined {
  if (store !== 'sqlite' || extname(__filename) !== '.js') return undefined;
  const options: BuildFrom = { dataDir, masterKeyFile, ...(databaseUrl !== undefined && { databaseUrl }) };
  return buildInWorker({ module: __filename, exportName: 'openBuildSource', options });
}
