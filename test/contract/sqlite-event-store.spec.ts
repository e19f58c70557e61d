import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteEventStore } from '../../src/event-store/sqlite/sqlite-event-store';
import { describeEventStoreContract } from './event-store-contract';

describeEventStoreContract('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'steadfast-'));
  const store = openSqliteEventStore(join(folder, 'log.sqlite'));
  return {
    store,
    close: async () => {
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
});
