import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEventStoreDb } from '../../../src/event-store/eventstoredb/eventstoredb-event-store';
import { fromStoredForm } from '../../../src/event-store/eventstoredb/stored-form';
import { verifyLog } from '../../../src/event-store/verify/verify-log';
import type { StoredLog } from '../../support/event-store-db/stored-log';
import { hurried, type Opening } from './careless-stores';

const root = join(__dirname, '..', '..', '..');

export type Report = {
  /** Whether the views that followed hold what those hold that were built at the end. */
  readonly asFresh: boolean;
  /** How long the slowest command took, from asking to answer. */
  readonly slowestMs: number;
  /** Commands that were answered with an error. */
  readonly failures: number;
};

export type Ended = {
  readonly code: number | null;
  readonly acknowledged: readonly string[];
  readonly report: Report | undefined;
  readonly complained: string;
};

/** `case-writers.ts`, until it ends by itself. */
export async function writeCases(url: string, opening: Opening, contactsEach: number): Promise<Ended> {
  const folder = mkdtempSync(join(tmpdir(), 'steadfast-writers-'));
  const script = ['--require', join(root, 'test/support/register-swc.cjs'), join(root, 'test/faults/case-writers.ts')];
  const child = spawn(process.execPath, [...script, url, folder, opening, String(contactsEach)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  const complained: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => said.push(chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => complained.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  rmSync(folder, { recursive: true, force: true });
  const after = (word: string): string[] =>
    said
      .join('')
      .split('\n')
      .filter((line) => line.startsWith(`${word} `))
      .map((line) => line.slice(word.length + 1));
  const [report] = after('report');
  return {
    code,
    acknowledged: after('acknowledged'),
    report: report === undefined ? undefined : (JSON.parse(report) as Report),
    complained: complained.join(''),
  };
}

/** What a process that wrote left behind, looked at from outside: on the server's own disk, and as another server reads it. */
export async function wrongIn({ code, acknowledged, report, complained }: Ended, log: StoredLog, url: string): Promise<string[]> {
  const wrong: string[] = [];
  if (code !== 0)
    wrong.push(`the process ended with ${String(code)}: ${/(\w*Error\b.*)/.exec(complained)?.[1] ?? complained.slice(0, 500)}`);
  const times = new Map<string, number>();
  for (const { stream, type, data } of log.all) {
    if (!stream.startsWith('supportCase-')) continue;
    const { contactId } = JSON.parse(fromStoredForm(type, data)?.data ?? '{}') as { contactId: string };
    times.set(contactId, (times.get(contactId) ?? 0) + 1);
  }
  for (const contact of acknowledged) if (!times.has(contact)) wrong.push(`${contact} was acknowledged and is lost`);
  for (const [contact, count] of times) if (count > 1) wrong.push(`${contact} is there ${count} times`);
  const store = await openEventStoreDb(url, { settings: hurried });
  const { faults, events } = await verifyLog(store);
  await store.close();
  wrong.push(...faults.map(({ kind, what }) => `${kind}: ${what}`));
  const stored = [...times.values()].reduce((sum, count) => sum + count, 0);
  if (events !== stored) wrong.push(`${stored} events are there, and ${events} were read`);
  if (report && !report.asFresh) wrong.push('the views are not as fresh ones');
  return wrong;
}
