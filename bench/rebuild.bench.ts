import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { inBenchFolder } from './support/bench-folder';
import { writeContactLog } from './support/contact-log';
import { machine, median, rounded } from './support/figures';

const rounds = 3;
const few = 100_000;
const many = 1_000_000;
const marks = { ratio: 0.6, memory: 1.2 };

type Measured = { readonly ms: number; readonly cpuMs: number; readonly maxRssKb: number };

/** A rebuild of the busiest view (the history of every case) against a bare pass over the log, each in a process of its own. */
async function bench(folder: string): Promise<void> {
  const logs = { [few]: join(folder, 'few.sqlite'), [many]: join(folder, 'many.sqlite') };
  for (const [events, path] of Object.entries(logs)) await writeContactLog(path, Number(events));
  let files = 0;
  const measure = (events: typeof few | typeof many, what: 'pass' | 'rebuild'): Measured => {
    const register = resolve(__dirname, '..', 'test', 'support', 'register-swc.cjs');
    const once = join(__dirname, 'support', 'rebuild-once.ts');
    const answer = execFileSync(
      process.execPath,
      ['--require', register, once, logs[events], join(folder, `view-${++files}.sqlite`), what],
      { encoding: 'utf8' },
    );
    return JSON.parse(answer) as Measured;
  };
  const turns = Array.from({ length: rounds }, () => ({ pass: measure(few, 'pass'), rebuild: measure(few, 'rebuild') }));
  const large = measure(many, 'rebuild');
  const perSecond = (what: 'pass' | 'rebuild') => Math.round(few / (median(turns.map((turn) => turn[what].ms)) / 1000));
  const ratioOf = (what: 'ms' | 'cpuMs') => rounded(median(turns.map(({ pass, rebuild }) => pass[what] / rebuild[what])), 2);
  const fewKb = median(turns.map(({ rebuild }) => rebuild.maxRssKb));
  const rows = [
    { what: 'bare pass', perSecond: perSecond('pass') },
    {
      what: 'rebuild',
      perSecond: perSecond('rebuild'),
      ratio: ratioOf('ms'),
      cpuRatio: ratioOf('cpuMs'),
      least: marks.ratio,
      mark: ratioOf('ms') >= marks.ratio ? 'met' : 'missed',
    },
    { what: `memory, ${few} events`, megabytes: Math.round(fewKb / 1024) },
    {
      what: `memory, ${many} events`,
      megabytes: Math.round(large.maxRssKb / 1024),
      ratio: rounded(large.maxRssKb / fewKb, 2),
      most: marks.memory,
      mark: large.maxRssKb / fewKb <= marks.memory ? 'met' : 'missed',
    },
  ];
  console.table(rows);
  console.log(JSON.stringify({ bench: 'rebuild', rounds, machine: machine(), rows }));
}

void inBenchFolder(bench);
