import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openSqliteEventStore } from '../../src/event-store/sqlite/sqlite-event-store';
import { verifyLog } from '../../src/event-store/verify/verify-log';
import { verifyLogFile } from '../../src/event-store/verify/verify-log-file';

export type KillReport = {
  readonly rounds: number;
  readonly acknowledged: number;
  readonly stored: number;
  readonly wrong: readonly string[];
};

const root = join(__dirname, '..', '..');

/** `wrapper`: a program to run it under, with its arguments. */
export function startWriter(path: string, clients: number, appends: number, wrapper: readonly string[] = []): ChildProcess {
  const script = ['--require', join(root, 'test/support/register-swc.cjs'), join(root, 'test/faults/log-writer.ts')];
  const [program, ...rest] = [...wrapper, process.execPath, ...script, path, String(clients), String(appends)];
  return spawn(program, rest, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Kills a writer of several clients again and again, at a moment that `random` (0 to 1) gives, and looks each time at what it left. */
export async function killWriters(path: string, rounds: number, random: () => number, clients = 6): Promise<KillReport> {
  const acknowledged = new Set<string>();
  const wrong: string[] = [];
  let stored = 0;
  for (let round = 0; round < rounds; round += 1) {
    const code = await untilKilled(startWriter(path, clients, 0), 1 + Math.floor(random() * 400), acknowledged);
    if (code !== null) wrong.push(`round ${round}: the writer ended by itself with ${code}`);
    const found = await look(path, acknowledged);
    stored = found.stored;
    wrong.push(...found.wrong.map((what) => `round ${round}: ${what}`));
  }
  return { rounds, acknowledged: acknowledged.size, stored, wrong };
}

function untilKilled(writer: ChildProcess, after: number, acknowledged: Set<string>): Promise<number | null> {
  return new Promise((resolve, reject) => {
    let lines = 0;
    let code: number | null = null;
    if (!writer.stdout) throw new Error('no output to read');
    let cut = '';
    // A line that the kill cut short was not said: readline gives it all the same, so the last one is looked at whole.
    writer.stdout.on('data', (chunk: Buffer) => (cut = chunk.at(-1) === 10 ? '' : (chunk.toString().split('\n').at(-1) ?? '')));
    const heard = createInterface({ input: writer.stdout });
    heard.on('line', (line) => {
      const [word, , id] = line.split(' ');
      if (word === 'acknowledged' && id?.length === 36) acknowledged.add(id);
      lines += 1;
      if (lines === after) writer.kill('SIGKILL');
    });
    writer.on('error', reject);
    writer.on('exit', (exit) => (code = exit));
    writer.on('close', () => {
      if (cut !== '') acknowledged.delete(cut.split(' ')[2] ?? '');
      resolve(code);
    });
  });
}

async function look(path: string, acknowledged: ReadonlySet<string>): Promise<{ stored: number; wrong: string[] }> {
  const store = openSqliteEventStore(path);
  const times = new Map<string, number>();
  for await (const batch of store.read(null)) for (const { eventId } of batch) times.set(eventId, (times.get(eventId) ?? 0) + 1);
  const { faults } = await verifyLog(store);
  store.close();
  const wrong = faults.map(({ kind, position, what }) => `${kind} at ${position}: ${what}`);
  for (const id of acknowledged) if (!times.has(id)) wrong.push(`${id} was acknowledged and is lost`);
  for (const [id, count] of times) if (count > 1) wrong.push(`${id} is there ${count} times`);
  wrong.push(...verifyLogFile(path));
  return { stored: times.size, wrong };
}
