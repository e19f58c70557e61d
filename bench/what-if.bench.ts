import { join } from 'node:path';
import { fill } from '../src/cli/demo/fill';
import { demoCases, demoSeed } from '../src/cli/demo/force';
import { replayCase, type ReportedCase, reportedCase } from '../src/cli/replay-case';
import { eventRegistry } from '../src/domain/event-registry';
import { defaultTerms } from '../src/domain/obligations/default-terms';
import { changesIn } from '../src/domain/obligations/what-if/what-if';
import { EventCodec } from '../src/event-store/codec/event-codec';
import { openSqliteEventStore } from '../src/event-store/sqlite/sqlite-event-store';
import type { Instant, LocalDate } from '../src/kernel/instant';
import { readMasterKeyFile } from '../src/platform/keyring/master-key-file';
import { SqliteKeyring } from '../src/platform/keyring/sqlite-keyring';
import { inBenchFolder } from './support/bench-folder';
import { machine, median, rounded } from './support/figures';

const rounds = 3;
const mark = 6;
const cases = Number(process.env['BENCH_CASES'] ?? demoCases);
const asOf = '2026-11-20';
const period = { from: '2025-01-01T00:00:00.000Z' as Instant, to: `${asOf}T23:59:59.999Z` as Instant };

/** What-if over the fictional year against one pass over the same log through port and codec, in turns in one process. */
async function bench(folder: string): Promise<void> {
  const data = join(folder, 'force');
  await fill(data, { seed: demoSeed, asOf: asOf as LocalDate, cases }, () => undefined);
  const keyring = new SqliteKeyring({ directory: data, master: readMasterKeyFile(join(data, 'master.key')) });
  const store = openSqliteEventStore(join(data, 'log.sqlite'), { readOnly: true });
  const codec = new EventCodec(eventRegistry, keyring);
  let events = 0;
  const pass = async (): Promise<void> => {
    events = 0;
    for await (const batch of store.read(null)) {
      for (const stored of batch) codec.decode(stored, 'locked');
      events += batch.length;
    }
  };
  const whatIf = async (): Promise<void> => {
    const found: ReportedCase[] = [];
    for await (const batch of store.read(null)) {
      for (const stored of batch) {
        const one = reportedCase(stored, codec, period);
        if (one) found.push(one);
      }
    }
    for (const one of found) changesIn(await replayCase(store, codec, one, period.to, defaultTerms), period.to);
  };
  const took = async (work: () => Promise<void>): Promise<number> => {
    const began = performance.now();
    await work();
    return performance.now() - began;
  };
  await pass();
  const turns: { readonly pass: number; readonly whatIf: number }[] = [];
  for (let round = 0; round < rounds; round += 1) turns.push({ pass: await took(pass), whatIf: await took(whatIf) });
  const ratio = rounded(median(turns.map((turn) => turn.whatIf / turn.pass)), 2);
  store.close();
  keyring.close();
  const rows = [
    { what: `one pass, ${events} events`, ms: Math.round(median(turns.map((turn) => turn.pass))) },
    {
      what: `what if, ${cases} cases`,
      ms: Math.round(median(turns.map((turn) => turn.whatIf))),
      ...{ ratio, most: mark, mark: ratio <= mark ? 'met' : 'missed' },
    },
  ];
  console.table(rows);
  console.log(JSON.stringify({ bench: 'what-if', rounds, machine: machine(), rows }));
}

void inBenchFolder(bench);
