import { join } from 'node:path';
import type { AppConfig } from '../config/app-config';
import { openEventStoreDb } from '../event-store/eventstoredb/eventstoredb-event-store';
import type { Log } from '../event-store/keys-first';
import { MemoryEventStore } from '../event-store/memory/memory-event-store';
import { openSqliteEventStore } from '../event-store/sqlite/sqlite-event-store';
import type { Note } from '../event-store/store-notes';

export type StoreConfig = Pick<AppConfig, 'store' | 'dataDir' | 'eventStoreDbUrl'>;

/** Opens the log that the configuration names, or begins it. `readOnly` where somebody else writes: commands of operators, rebuilds. */
export async function openStore(
  { store, dataDir, eventStoreDbUrl = '' }: StoreConfig,
  { note, readOnly = false }: { readonly note?: Note; readonly readOnly?: boolean } = {},
): Promise<Log> {
  switch (store) {
    case 'memory':
      return new MemoryEventStore();
    case 'sqlite':
      return openSqliteEventStore(join(dataDir, 'log.sqlite'), { readOnly });
    case 'eventstoredb':
      return openEventStoreDb(eventStoreDbUrl, { readOnly, ...(note && { note }) });
  }
}
