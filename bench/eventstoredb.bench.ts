import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EventStoreDBClient } from '@eventstore/db-client';
import { openEventStoreDb } from '../src/event-store/eventstoredb/eventstoredb-event-store';
import { MemoryEventStore } from '../src/event-store/memory/memory-event-store';
import type { StoredEvent } from '../src/kernel/event-store';
import { bareAppends } from './support/bare-appends';
import { inBenchFolder } from './support/bench-folder';
import { caseStory } from './support/case-commands';
import { commandRun } from './support/command-run';
import { eventStoreServer } from './support/event-store-server';
import { machine, median, percentile, rounded } from './support/figures';

const rounds = 5;
const cases = 160;
const eventsPerCase = 25;
const marks = { commands: 0.8, catchUp: 0.45 };
const writersInTurn = [1, 8, 32];
const casesToCatchUp = 2000;
const busiest = 'casework.case-timeline';

const freshPrefix = (): string => `b${randomUUID().replaceAll('-', '')}_`;

/** Commands through the runner against bare client appends, and a new server's catching up against a bare client read, in turns. */
async function bench(folder: string): Promise<void> {
  const server = await eventStoreServer();
  try {
    const rows = [...(await commandsAgainstAppends(server.url, folder)), ...(await catchUpAgainstRead(server.url, folder))];
    console.table(rows);
    console.log(JSON.stringify({ bench: 'eventstoredb', server: server.what, rounds, cases, eventsPerCase, machine: machine(), rows }));
  } finally {
    server.stop();
  }
}

async function commandsAgainstAppends(url: string, folder: string): Promise<object[]> {
  const stories = Array.from({ length: cases }, (_, number) => caseStory(number, eventsPerCase));
  const client = EventStoreDBClient.connectionString(url);
  const run = (name: string, writers: number, cache: number, openedBefore = cache > 0) =>
    commandRun(join(folder, name), stories, writers, cache, {
      open: () => openEventStoreDb(url, { prefix: freshPrefix() }),
      openedBefore,
    });
  const { events } = await run('warm', 8, 10_000);
  await bareAppends(client, url, freshPrefix(), events, 8, { openedBefore: true });
  const rows: object[] = [];
  for (const writers of writersInTurn) {
    const turns: { bare: number; cached: number; cold: number; tookBare: readonly number[]; tookCached: readonly number[] }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const bare = await bareAppends(client, url, freshPrefix(), events, writers, { openedBefore: true });
      const cached = await run(`${round}-${writers}-cached`, writers, 10_000);
      const cold = await run(`${round}-${writers}-cold`, writers, 0);
      const perSecond = ({ took, wholeMs }: { took: readonly number[]; wholeMs: number }) => (took.length / wholeMs) * 1000;
      turns.push({
        bare: perSecond(bare),
        cached: perSecond(cached),
        cold: perSecond(cold),
        tookBare: bare.took,
        tookCached: cached.took,
      });
    }
    const ratio = rounded(median(turns.map(({ bare, cached }) => cached / bare)), 2);
    const of = (pick: 'bare' | 'cached' | 'cold') => Math.round(median(turns.map((turn) => turn[pick])));
    const at = (pick: 'tookBare' | 'tookCached', rank: number) =>
      rounded(
        percentile(
          turns.flatMap((turn) => turn[pick]),
          rank,
        ),
        2,
      );
    rows.push({
      what: `${writers} writers`,
      barePerSecond: of('bare'),
      perSecond: of('cached'),
      ratio,
      least: marks.commands,
      mark: ratio >= marks.commands ? 'met' : 'missed',
      p50: `${at('tookCached', 50)} (${at('tookBare', 50)})`,
      p99: `${at('tookCached', 99)} (${at('tookBare', 99)})`,
      coldPerSecond: of('cold'),
    });
  }
  await client.dispose();
  return rows;
}

async function catchUpAgainstRead(url: string, folder: string): Promise<object[]> {
  const prefix = freshPrefix();
  const keys = join(folder, 'catch-up-keys');
  const stories = Array.from({ length: casesToCatchUp }, (_, number) => caseStory(number, eventsPerCase));
  const { events } = await commandRun(keys, stories, 1, 10_000, { open: async () => new MemoryEventStore() });
  await write(url, prefix, events);
  let files = 0;
  const measure = (what: string): { readonly perSecond: number; readonly views: number } => {
    const register = resolve(__dirname, '..', 'test', 'support', 'register-swc.cjs');
    const views = join(folder, `views-${++files}`);
    mkdirSync(views);
    const answer = execFileSync(
      process.execPath,
      ['--require', register, join(__dirname, 'support', 'catch-up-once.ts'), url, prefix, keys, views, what],
      { encoding: 'utf8' },
    );
    const { events: read, ms, views: count } = JSON.parse(answer) as { events: number; ms: number; views: number };
    if (read < events.length) throw new Error(`${what} read ${read} of ${events.length} events`);
    return { perSecond: (read / ms) * 1000, views: count };
  };
  const turns = Array.from({ length: rounds }, () => ({ bare: measure('bare'), one: measure(busiest), all: measure('all') }));
  const of = (pick: 'bare' | 'one' | 'all') => Math.round(median(turns.map((turn) => turn[pick].perSecond)));
  const ratioOf = (pick: 'one' | 'all') => rounded(median(turns.map((turn) => turn[pick].perSecond / turn.bare.perSecond)), 2);
  return [
    {
      what: `catch-up, ${busiest} alone`,
      barePerSecond: of('bare'),
      perSecond: of('one'),
      ratio: ratioOf('one'),
      least: marks.catchUp,
      mark: ratioOf('one') >= marks.catchUp ? 'met' : 'missed',
    },
    {
      what: `catch-up, all ${turns[0]?.all.views ?? 0} views together`,
      barePerSecond: of('bare'),
      perSecond: of('all'),
      ratio: ratioOf('all'),
    },
  ];
}

/** One append a case: what is measured is the reading. */
async function write(url: string, prefix: string, events: readonly StoredEvent[]): Promise<void> {
  const store = await openEventStoreDb(url, { prefix });
  const streams = new Map<StoredEvent['stream'], StoredEvent[]>();
  for (const event of events) streams.set(event.stream, [...(streams.get(event.stream) ?? []), event]);
  for (const [stream, some] of streams) await store.append(stream, { kind: 'no-stream' }, some);
  await store.close();
}

void inBenchFolder(bench);
