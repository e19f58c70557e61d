import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

export type EventStoreServer = { readonly url: string; readonly what: string; stop(): void };

/** The server named by ESDB_URL, else our double of one in a process of its own: figures of the two are not to be compared. */
export async function eventStoreServer(): Promise<EventStoreServer> {
  const given = process.env['ESDB_URL'];
  if (given !== undefined) return { url: given, what: 'EventStoreDB', stop: () => undefined };
  const root = resolve(__dirname, '..', '..');
  const child = spawn(
    process.execPath,
    ['--require', join(root, 'test/support/register-swc.cjs'), join(root, 'test/support/event-store-db/serve-double.ts'), '0'],
    { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { url, what: 'double', stop: () => child.kill() };
}
