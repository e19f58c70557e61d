import { join } from 'node:path';
import type { Adapters } from '../../../src/bootstrap/adapters';
import { openMail } from '../../../src/bootstrap/open-mail';
import { openShared } from '../../../src/bootstrap/open-shared';
import type { AppConfig } from '../../../src/config/app-config';
import { MovedPositions } from '../../../src/event-store/copy/moved-positions';
import { MemoryEventStore } from '../../../src/event-store/memory/memory-event-store';
import { StoreNotes } from '../../../src/event-store/store-notes';
import { createMasterKeyFile, readMasterKeyFile } from '../../../src/platform/keyring/master-key-file';
import { purposeKeysOf } from '../../../src/platform/keyring/master-key';
import { createTestApp, type TestApp } from '../app';

/**
 * Servers of one force: one log (in the memory of the test), one PostgreSQL, one master key, and for each a folder with
 * views and caches of its own.
 */
export class SeveralServers {
  private readonly log = new MemoryEventStore();
  private readonly masterKeyFile: string;
  private readonly open: TestApp[] = [];

  constructor(
    private readonly databaseUrl: string,
    folder: string,
  ) {
    this.masterKeyFile = join(folder, 'shared.key');
    createMasterKeyFile(this.masterKeyFile);
  }

  async start(): Promise<TestApp> {
    const variables = { STEADFAST_DATABASE_URL: this.databaseUrl, STEADFAST_MASTER_KEY_FILE: this.masterKeyFile };
    const app = await createTestApp({ variables, adapters: (config) => this.adapters(config) });
    this.open.push(app);
    return app;
  }

  async end(): Promise<void> {
    for (const app of this.open.splice(0)) await app.close();
  }

  private async adapters(config: AppConfig): Promise<Adapters> {
    const master = readMasterKeyFile(config.masterKeyFile);
    const { readable, closeShared, ...shared } = await openShared(config, master);
    const opened = openMail(config);
    return {
      ...shared,
      ...opened,
      store: readable(this.log),
      storeNotes: new StoreNotes(),
      movedPositions: new MovedPositions(config.dataDir, this.log.identity),
      purposeKeys: purposeKeysOf(master),
      close: async () => {
        opened.mail.close();
        await closeShared();
      },
    };
  }
}
