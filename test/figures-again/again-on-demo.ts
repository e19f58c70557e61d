import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figuresFromLog } from '../../src/casework/figures/figures-from-log';
import { figuresView } from '../../src/casework/figures/figures.view';
import { eventRegistry } from '../../src/domain/event-registry';
import { periodOf } from '../../src/domain/figures/reporting-period';
import { EventCodec } from '../../src/event-store/codec/event-codec';
import { openSqliteEventStore } from '../../src/event-store/sqlite/sqlite-event-store';
import type { RecordedEvent } from '../../src/kernel/event';
import { instant } from '../../src/kernel/instant';
import { MemoryKeyring } from '../../src/platform/keyring/memory-keyring';
import { differencesOf } from './differences';
import type { ToldFigures } from './told-figures';

/**
 * Counts the whole of a log a second time: of a demonstration, or of any other whose data folder is given (a copy of it). Needs no key.
 * `node --require ./test/support/register-swc.cjs test/figures-again/again-on-demo.ts <data folder> [<period> <instant as known at>] …`
 */
async function countAgain([folder = '', ...asked]: readonly string[]): Promise<void> {
  const store = openSqliteEventStore(join(folder, 'log.sqlite'), { readOnly: true });
  const codec = new EventCodec(eventRegistry, new MemoryKeyring());
  const events: RecordedEvent[] = [];
  for await (const batch of store.read(null)) for (const stored of batch) events.push(codec.decode(stored, 'locked'));
  const last = events.at(-1)!.metadata.recordedAt;
  console.log(`${String(events.length)} events, the last recorded at ${last}`);
  const questions = asked.length > 0 ? asked : ['2026-27-Q2', last];
  const scratch = await mkdtemp(join(tmpdir(), 'figures-again-'));
  const source = {
    feed: store,
    decode: (stored: Parameters<typeof codec.decode>[0]) => codec.decode(stored, 'locked'),
    views: [figuresView],
  };
  for (let index = 0; index + 1 < questions.length; index += 2) {
    const question = { period: periodOf(questions[index]!)!, knownAt: instant(questions[index + 1]!), now: instant(last) };
    const began = performance.now();
    const { canonical, sha256 } = await figuresFromLog(source, question, { folder: scratch });
    const counted = performance.now();
    const { cells, filled, empty, differences } = differencesOf(JSON.parse(canonical) as ToldFigures, events);
    console.log(`${question.period.code} as known at ${question.knownAt}, ${sha256}`);
    console.log(`  figures from the log in ${seconds(began, counted)} s, the second count in ${seconds(counted, performance.now())} s`);
    console.log(`  ${String(cells)} cells, ${String(filled)} not nought; tables with nothing in them: ${empty.join(' ') || 'none'}`);
    console.log(`  ${String(differences.length)} differences`);
    for (const difference of differences.slice(0, 40)) console.log(`  ${JSON.stringify(difference)}`);
    if (differences.length > 0) process.exitCode = 1;
  }
  store.close();
  await rm(scratch, { recursive: true });
}

const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1);

void countAgain(process.argv.slice(2));
