import { join } from 'node:path';
import { inBenchFolder } from './support/bench-folder';
import type { BenchServer } from './support/bench-server';
import { compiled, served } from './support/compiled';
import { contact, openCases, origin } from './support/doors';
import { machine, median, rounded } from './support/figures';
import { load, p50p95p99, type Load } from './support/load';

const rounds = 3;
const connections = 32;
const seconds = 4;
const cases = 256;
const mark = 0.7;

/** `POST …/contacts` against the same route in bare Nest that validates, sends a command and stores nothing, in turns. */
async function bench(folder: string): Promise<void> {
  const out = compiled(folder);
  const ours = await served<BenchServer>(out, 'bench-server.js', join(folder, 'data'));
  const bare = await served<Pick<BenchServer, 'port'>>(out, 'bare-nest.js');
  const ids = await openCases(ours.ready, cases, 1);
  const headers = { authorization: `Bearer ${ours.ready.token}`, 'content-type': 'application/json' };
  // Each connection goes round cases of its own, as officers do.
  const requests = (connection: number) =>
    ids
      .filter((_, index) => index % connections === connection)
      .map((caseId) => ({ method: 'POST' as const, path: `/api/v1/cases/${caseId}/contacts`, headers, body: contact() }));
  const measure = (server: Pick<BenchServer, 'port'>, lasting = seconds): Promise<Load> =>
    load({ url: origin(server), connections, seconds: lasting, requests });
  for (const { ready } of [ours, bare]) await measure(ready, 2);
  const turns: { readonly ours: Load; readonly bare: Load }[] = [];
  for (let round = 0; round < rounds; round += 1) turns.push({ bare: await measure(bare.ready), ours: await measure(ours.ready) });
  await Promise.all([ours.stop(), bare.stop()]);
  const ratio = rounded(median(turns.map((turn) => turn.ours.perSecond / turn.bare.perSecond)), 2);
  const row = (what: 'ours' | 'bare') => ({
    perSecond: Math.round(median(turns.map((turn) => turn[what].perSecond))),
    ...p50p95p99(turns.map((turn) => turn[what])),
  });
  const rows = [
    { what: 'bare Nest, storing nothing', ...row('bare') },
    { what: 'POST …/contacts, durable', ...row('ours'), ratio, least: mark, mark: ratio >= mark ? 'met' : 'missed' },
  ];
  console.table(rows);
  console.log(JSON.stringify({ bench: 'http', rounds, connections, machine: machine(), rows }));
}

void inBenchFolder(bench);
