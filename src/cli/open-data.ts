import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openKeyring } from '../bootstrap/open-keyring';
import { openStore } from '../bootstrap/open-store';
import { viewKeysWith } from '../bootstrap/view-keys';
import { viewsWith } from '../bootstrap/views';
import type { AppConfig } from '../config/app-config';
import { eventRegistry } from '../domain/event-registry';
import { EventCodec } from '../event-store/codec/event-codec';
import { type Log, withKeysFirst } from '../event-store/keys-first';
import { PersonalReader } from '../event-store/personal-reader';
import { purposeKeysOf } from '../platform/keyring/master-key';
import { readMasterKeyFile } from '../platform/keyring/master-key-file';
import type { View } from '../projections/view';

export type OpenData = {
  readonly store: Log;
  readonly codec: EventCodec;
  readonly views: readonly View[];
  readonly personal: PersonalReader;
  readonly close: () => Promise<void>;
};

export const logFile = ({ dataDir }: AppConfig): string => join(dataDir, 'log.sqlite');

/** The log, read-only, and what reads its personal fields; while a server goes on beside it. Throws where there is none. */
export async function openData(config: AppConfig): Promise<OpenData> {
  if (config.store === 'sqlite' && !existsSync(logFile(config)))
    throw new Error(`There is no log in ${config.dataDir}: name the folder with --data.`);
  const master = readMasterKeyFile(config.masterKeyFile);
  const { keyring, database, close } = await openKeyring(config, master);
  const store = await openStore(config, { readOnly: true });
  return {
    store: database ? withKeysFirst(store, keyring) : store,
    views: viewsWith(viewKeysWith(keyring, purposeKeysOf(master))),
    personal: new PersonalReader(keyring),
    codec: new EventCodec(eventRegistry, keyring),
    close: async () => {
      await store.close?.();
      await close();
    },
  };
}
