import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { inBenchFolder } from './support/bench-folder';
import type { Asking, BenchServer } from './support/bench-server';
import { compiled, served } from './support/compiled';
import { machine, median, rounded } from './support/figures';
import { writeForceLog } from './support/force-log';

const events = 1_000_000;
const rounds = 3;
/** Against one pass through port and codec. */
const most = { scratch: 3, view: 1 / 5, frozen: 1 / 20 };
const kbACase = 3;
/** After the period, at its end, and long before. */
const instants = ['2026-11-20T09:00:00.000Z', '2026-10-05T09:00:00.000Z', '2026-08-15T09:00:00.000Z'];

type Measured = { readonly ms: number; readonly cpuMs: number; readonly maxRssKb: number; readonly sha256?: string };

/** The pack of a quarter, each measurement in a process of its own, against a bare pass over the same log. */
async function bench(folder: string): Promise<void> {
  const log = join(folder, 'log.sqlite');
  const { cases, events: written } = await writeForceLog(log, events);
  const out = compiled(folder);
  const idleKb = await idleServer(out, folder);
  const measure = (what: string, knownAt = instants[0] ?? ''): Measured =>
    JSON.parse(
      execFileSync(process.execPath, [join(out, 'bench', 'support', 'figures-once.js'), resolve(log), resolve(folder), what, knownAt], {
        encoding: 'utf8',
      }),
    ) as Measured;
  measure('build');
  const turns = Array.from({ length: rounds }, (_, round) => ({
    pass: measure('pass'),
    view: measure('view', instants[round % instants.length]),
    frozen: measure('frozen'),
  }));
  const scratch = measure('scratch');
  if (scratch.sha256 !== measure('view').sha256) throw new Error('the pack from scratch is not the pack from the view');
  const passMs = median(turns.map(({ pass }) => pass.ms));
  const row = (what: string, ms: number, mark: number) => {
    const ratio = rounded(ms / passMs, 3);
    return { what, seconds: rounded(ms / 1000, 2), ratio, most: rounded(mark, 3), mark: ratio <= mark ? 'met' : 'missed' };
  };
  const allowedKb = idleKb + kbACase * cases;
  const rows = [
    { what: `one pass through port and codec: ${written} events of ${cases} cases`, seconds: rounded(passMs / 1000, 2) },
    row('a whole pack from scratch', scratch.ms, most.scratch),
    row('a whole pack at any instant from the view', median(turns.map(({ view }) => view.ms)), most.view),
    row('a frozen pack', median(turns.map(({ frozen }) => frozen.ms)), most.frozen),
    {
      what: `memory of the pack from scratch; the idle server holds ${Math.round(idleKb / 1024)} MB`,
      megabytes: Math.round(scratch.maxRssKb / 1024),
      most: Math.round(allowedKb / 1024),
      mark: scratch.maxRssKb <= allowedKb ? 'met' : 'missed',
    },
  ];
  console.table(rows);
  console.log(JSON.stringify({ bench: 'figures', rounds, machine: machine(), rows }));
}

async function idleServer(out: string, folder: string): Promise<number> {
  const server = await served<BenchServer>(out, 'bench-server.js', join(folder, 'idle'));
  const answered = once(server.process, 'message') as Promise<[{ readonly rssKb: number }]>;
  server.process.send({ kind: 'memory' } satisfies Asking);
  const [{ rssKb }] = await answered;
  await server.stop();
  return rssKb;
}

void inBenchFolder(bench);
