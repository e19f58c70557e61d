import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inBenchFolder } from './support/bench-folder';
import type { Asking, BenchServer } from './support/bench-server';
import { compiled, served } from './support/compiled';
import { writeContactLog } from './support/contact-log';
import { openCases, origin, signedIn } from './support/doors';
import { machine, median, rounded } from './support/figures';
import { load, p50p95p99, type Load } from './support/load';

const rounds = 3;
const seconds = 3;
const events = 100_000;
const eventsOfTheCase = 25;
/** Of people at work, while a rebuild runs: a page asked for every 25 ms. */
const steadily = { connections: 4, seconds: 6, rate: 40 };
const marks = { ratio: 0.6, p99: 3 };

/** The case page against a bare render of its template with the same data, in turns; then its p99 beside a rebuild. */
async function bench(folder: string): Promise<void> {
  const out = compiled(folder);
  const data = join(folder, 'data');
  mkdirSync(data);
  await writeContactLog(join(data, 'log.sqlite'), events);
  const ours = await served<BenchServer>(out, 'bench-server.js', data);
  const [caseId = ''] = await openCases(ours.ready, 1, eventsOfTheCase - 1);
  const ask = (asking: Asking): void => void ours.process.send(asking);
  const answer = once(ours.process, 'message') as Promise<[object]>;
  ask({ kind: 'model', caseId });
  const [model] = await answer;
  const modelFile = join(folder, 'model.json');
  writeFileSync(modelFile, JSON.stringify({ ...model, shell: shell(caseId) }));
  const bare = await served<Pick<BenchServer, 'port'>>(out, 'bare-nest.js', modelFile);
  const headers = { cookie: await signedIn(ours.ready) };
  const requests = () => [{ method: 'GET' as const, path: `/cases/${caseId}`, headers }];
  const measure = (server: Pick<BenchServer, 'port'>, how = { connections: 8, seconds }): Promise<Load> =>
    load({ url: origin(server), requests, ...how });
  for (const { ready } of [ours, bare]) await measure(ready, { connections: 8, seconds: 2 });

  const turns: { readonly ours: Load; readonly bare: Load }[] = [];
  for (let round = 0; round < rounds; round += 1) turns.push({ bare: await measure(bare.ready), ours: await measure(ours.ready) });
  const beside: { readonly alone: Load; readonly rebuilding: Load }[] = [];
  let rebuilt = 0;
  for (let round = 0; round < rounds; round += 1) {
    const alone = await measure(ours.ready, steadily);
    ask({ kind: 'rebuild', on: true });
    const rebuilding = await measure(ours.ready, steadily);
    const ended = once(ours.process, 'message');
    ask({ kind: 'rebuild', on: false });
    await ended;
    rebuilt += 1;
    beside.push({ alone, rebuilding });
  }
  await Promise.all([ours.stop(), bare.stop()]);

  const ratio = rounded(median(turns.map((turn) => turn.ours.perSecond / turn.bare.perSecond)), 2);
  const times = rounded(median(beside.map(({ alone, rebuilding }) => p99(rebuilding) / p99(alone))), 2);
  const rate = (loads: readonly Load[]) => ({
    perSecond: Math.round(median(loads.map(({ perSecond }) => perSecond))),
    ...p50p95p99(loads),
  });
  const rows = [
    { what: 'bare render, same data', ...rate(turns.map((turn) => turn.bare)) },
    {
      what: 'case page',
      ...rate(turns.map((turn) => turn.ours)),
      ratio,
      least: marks.ratio,
      mark: ratio >= marks.ratio ? 'met' : 'missed',
    },
    { what: 'case page, nothing else running', ...rate(beside.map(({ alone }) => alone)) },
    {
      what: `case page, ${events} events rebuilt`,
      ...rate(beside.map(({ rebuilding }) => rebuilding)),
      ratio: times,
      most: marks.p99,
      mark: times <= marks.p99 ? 'met' : 'missed',
    },
  ];
  console.table(rows);
  console.log(JSON.stringify({ bench: 'case-page', rounds, rebuilt, eventsOfTheCase, machine: machine(), rows }));
}

const p99 = (one: Load): number => p50p95p99([one]).p99 ?? Number.NaN;

const shell = (caseId: string) => ({
  path: `/cases/${caseId}`,
  csrfToken: 'a'.repeat(128),
  commandId: caseId,
  notices: [],
  now: new Date().toISOString(),
  navigation: [
    { text: 'My caseload', href: '/caseload', active: false },
    { text: 'Find a case', href: '/cases/find', active: false },
  ],
  viewer: { name: 'Marged Pritchard-Vale', parts: ['Support officer, LPU-1'] },
});

void inBenchFolder(bench);
