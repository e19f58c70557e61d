import { extname } from 'node:path';
import type { AppConfig } from '../config/app-config';
import { eventRegistry } from '../domain/event-registry';
import { EventCodec } from '../event-store/codec/event-codec';
import { withKeysFirst } from '../event-store/keys-first';
import { readMasterKeyFile } from '../platform/keyring/master-key-file';
import { purposeKeysOf } from '../platform/keyring/master-key';
import { buildInWorker, type OpenBuildSource } from '../projections/build-in-worker';
import type { Builder } from '../projections/builder';
import { openKeyring } from './open-keyring';
import { openStore } from './open-store';
import { viewKeysWith } from './view-keys';
import { viewsWith } from './views';

export type BuildFrom = Pick<AppConfig, 'store' | 'dataDir' | 'eventStoreDbUrl' | 'databaseUrl' | 'masterKeyFile'>;

/** What a rebuild reads from, opened by itself: the log, the keyring, all views. */
export const openBuildSource: OpenBuildSource<BuildFrom> = async (from) => {
  const master = readMasterKeyFile(from.masterKeyFile);
  const { keyring, database, close } = await openKeyring(from, master);
  const store = await openStore(from, { readOnly: true });
  const codec = new EventCodec(eventRegistry, keyring);
  return {
    feed: database ? withKeysFirst(store, keyring) : store,
    decode: (stored) => codec.decode(stored, 'locked'),
    views: viewsWith(viewKeysWith(keyring, purposeKeysOf(master))),
    close: async () => {
      await store.close?.();
      await close();
    },
  };
};

/** In a worker thread where the log can be opened twice and this code is compiled; else nothing. */
export function builderFor(config: AppConfig): Builder | undefined {
  if (config.store === 'memory' || extname(__filename) !== '.js') return undefined;
  return buildInWorker({ module: __filename, exportName: 'openBuildSource', options: { ...config } satisfies BuildFrom });
}
