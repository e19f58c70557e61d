import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '../../src/kernel/instant';
import { createTestApp, type TestApp } from './app';
import { startDouble, type DoubleNode } from './event-store-db/double-node';

export type Servers = {
  readonly apps: readonly TestApp[];
  /** Another server beside them, with nothing of its own but the master.key. */
  join(now?: Instant): Promise<TestApp>;
  /** Stops one in order. */
  leave(app: TestApp): Promise<void>;
  close(): Promise<void>;
};
export type SeveralServers = Servers & { readonly double: DoubleNode };

/** Servers with a folder each, on one log in EventStoreDB and one PostgreSQL, with clocks of their own. */
export async function serversAt(eventStoreDbUrl: string, databaseUrl: string, clocks: readonly Instant[]): Promise<Servers> {
  const apps: TestApp[] = [];
  const folders: string[] = [];
  const join_ = async (now: Instant = clocks[0] as Instant): Promise<TestApp> => {
    const dataDir = mkdtempSync(join(tmpdir(), 'steadfast-server-'));
    folders.push(dataDir);
    const [first] = folders;
    if (first !== undefined && first !== dataDir) copyFileSync(join(first, 'master.key'), join(dataDir, 'master.key'));
    const app = await createTestApp({
      now,
      dataDir,
      store: 'eventstoredb',
      variables: { STEADFAST_EVENTSTOREDB_URL: eventStoreDbUrl, STEADFAST_STORE: 'eventstoredb', STEADFAST_DATABASE_URL: databaseUrl },
    });
    apps.push(app);
    return app;
  };
  for (const now of clocks) await join_(now);
  return {
    apps: [...apps],
    join: join_,
    leave: (app) => {
      apps.splice(apps.indexOf(app), 1);
      return app.close();
    },
    close: async () => {
      for (const app of apps) await app.close();
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The same on a double of their own. */
export async function severalServers(databaseUrl: string, clocks: readonly Instant[]): Promise<SeveralServers> {
  const double = await startDouble();
  const servers = await serversAt(double.url, databaseUrl, clocks);
  return {
    ...servers,
    double,
    close: async () => {
      double.faults.lift();
      await servers.close();
      await double.stop();
    },
  };
}

/** One address in front of them all that sends each request to the next server. */
export async function inTurn(apps: readonly TestApp[]): Promise<Server> {
  let turn = 0;
  const front = createServer((incoming, outgoing) => {
    const { port } = (apps[turn++ % apps.length] as TestApp).server.address() as AddressInfo;
    const { method, headers, url: path } = incoming;
    const onward = ask({ host: '127.0.0.1', port, method, headers, path }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.once('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  return front;
}
