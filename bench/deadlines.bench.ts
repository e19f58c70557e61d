import { join } from 'node:path';
import type { ObligationsQuery } from '../src/casework/obligations/obligations.query';
import { instant } from '../src/kernel/instant';
import type { LpuCode, StaffId } from '../src/kernel/ids';
import type { Viewer } from '../src/kernel/viewer';
import { inBenchFolder } from './support/bench-folder';
import { machine, median, rounded } from './support/figures';
import { benchNow, type OpenDuties, owedView } from './support/owed-view';

const rounds = 200;
const most = 1.5;
/** Of the unit that is asked for, however much is owed elsewhere. */
const ownShare = 500;
const newlyDue = 50;
const at = instant(new Date(benchNow).toISOString());
const supervisor: Viewer = {
  staffId: '00000000-0000-4000-8000-0000000000bb' as StaffId,
  posts: [{ role: 'SUPERVISOR', lpu: 'LPU-1' as LpuCode }],
};
const inspector: Viewer = {
  staffId: '00000000-0000-4000-8000-0000000000aa' as StaffId,
  posts: [{ role: 'INSPECTOR', lpu: 'LPU-1' as LpuCode }],
};

const inUnits = (count: number): OpenDuties => ({
  count,
  lpuOf: (nth) => (nth % (count / ownShare) === 0 ? 'LPU-1' : `LPU-${2 + (nth % 8)}`),
  dueInHours: (nth) => (nth % 400) - 100,
});
const running = (count: number): OpenDuties => ({
  count,
  lpuOf: (nth) => `LPU-${1 + (nth % 9)}`,
  dueInHours: (nth) => (nth % (count / newlyDue) === 0 ? -1 - nth / count : 1 + (nth % 700)),
});

const reviews = (query: ObligationsQuery): number => query.reviewsDue(inspector, { at, limit: 50 }).items.length;
const contacts = (query: ObligationsQuery): number => query.breaches(supervisor, { at, limit: 50 }).items.length;
const search = (query: ObligationsQuery): number => query.newlyDue(at, 200).length;

/** Milliseconds of one question to each of two views, asked in turns so that both meet the same machine. */
function compare(ask: (query: ObligationsQuery) => number, few: ObligationsQuery, many: ObligationsQuery) {
  const timed = (query: ObligationsQuery): number => {
    const began = process.hrtime.bigint();
    if (ask(query) === 0) throw new Error('the bench found nothing');
    return Number(process.hrtime.bigint() - began) / 1e6;
  };
  for (let round = 0; round < 20; round += 1) [few, many].forEach(timed);
  const found = Array.from({ length: rounds }, () => ({ few: timed(few), many: timed(many) }));
  const [ofFew, ofMany] = [median(found.map((one) => one.few)), median(found.map((one) => one.many))];
  const ratio = rounded(ofMany / ofFew, 2);
  return { fewMs: rounded(ofFew, 3), manyMs: rounded(ofMany, 3), ratio, most, mark: ratio <= most ? 'met' : 'missed' };
}

/** The queries alone: the queue of one unit with its counts, and the watcher's search, beside a hundredth of what is open. */
function bench(folder: string): Promise<void> {
  const view = (name: string, duties: OpenDuties): ObligationsQuery => owedView(join(folder, name), duties);
  const rows = [
    {
      what: 'reviews of one unit, counts included: 100,000 open against 1,000',
      ...compare(reviews, view('queue-few', inUnits(1_000)), view('queue-many', inUnits(100_000))),
    },
    {
      what: 'breaches of one unit, for its supervisor: the same',
      ...compare(contacts, view('queue-few-too', inUnits(1_000)), view('queue-many-too', inUnits(100_000))),
    },
    {
      what: 'what is newly due: among 200,000 open against 2,000',
      ...compare(search, view('due-few', running(2_000)), view('due-many', running(200_000))),
    },
  ];
  console.table(rows);
  console.log(JSON.stringify({ bench: 'deadlines', rounds, ownShare, newlyDue, machine: machine(), rows }));
  return Promise.resolve();
}

void inBenchFolder(bench);
