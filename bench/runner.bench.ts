import { join } from 'node:path';
import { inBenchFolder } from './support/bench-folder';
import { caseStory } from './support/case-commands';
import { commandRun } from './support/command-run';
import { machine, median, percentile, rounded } from './support/figures';
import { rawAppends } from './support/raw-appends';

const rounds = 3;
const cases = 64;
const eventsPerCase = 25;
const marks = { 'one writer, cached': 0.7, '32 writers, cached': 2.5 } as const;
const ways = {
  'one writer, cached': { writers: 1, cache: 10_000 },
  'one writer, uncached': { writers: 1, cache: 0 },
  '32 writers, cached': { writers: 32, cache: 10_000 },
  '32 writers, uncached': { writers: 32, cache: 0 },
} as const;
type Way = keyof typeof ways | 'raw appends';
type Round = { readonly perSecond: number; readonly took: readonly number[] };

/** Durable commands through the runner against raw single-event appends of the same bytes, on the same disk, in turns. */
async function bench(folder: string): Promise<void> {
  const stories = Array.from({ length: cases }, (_, number) => caseStory(number, eventsPerCase));
  const { events } = await commandRun(join(folder, 'warm'), stories, 1, 10_000);
  const found = new Map<Way, Round[]>();
  const note = (way: Way, perSecond: number, took: readonly number[]): void => {
    found.set(way, [...(found.get(way) ?? []), { perSecond, took }]);
  };
  for (let round = 0; round < rounds; round += 1) {
    const raw = rawAppends(join(folder, `raw-${round}.sqlite`), events);
    note('raw appends', (raw.length / raw.reduce((sum, ms) => sum + ms, 0)) * 1000, raw);
    for (const [way, { writers, cache }] of Object.entries(ways) as [keyof typeof ways, (typeof ways)[keyof typeof ways]][]) {
      const { took, wholeMs } = await commandRun(join(folder, `${round}-${way}`), stories, writers, cache);
      note(way, (took.length / wholeMs) * 1000, took);
    }
  }
  const raw = found.get('raw appends') ?? [];
  const rows = [...found].map(([way, rounds]) => {
    const took = rounds.flatMap((round) => round.took);
    // Each round against the raw appends of that same round: the disk of a shared machine has its moods.
    const ratio = median(rounds.map(({ perSecond }, round) => perSecond / (raw[round]?.perSecond ?? Number.NaN)));
    const [p50, p95, p99] = [50, 95, 99].map((rank) => rounded(percentile(took, rank), 3));
    const least = (marks as Record<string, number>)[way];
    return {
      way,
      perSecond: Math.round(median(rounds.map(({ perSecond }) => perSecond))),
      ratio: rounded(ratio, 2),
      ...(least && { least, mark: ratio >= least ? 'met' : 'missed' }),
      p50,
      p95,
      p99,
    };
  });
  console.table(rows);
  console.log(JSON.stringify({ bench: 'runner', rounds, cases, eventsPerCase, bytesPerEvent: bytesOf(events), machine: machine(), rows }));
}

const bytesOf = (events: readonly { readonly data: string; readonly metadata: string }[]): number =>
  Math.round(events.reduce((sum, { data, metadata }) => sum + data.length + metadata.length, 0) / events.length);

void inBenchFolder(bench);
