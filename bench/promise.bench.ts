import { join } from 'node:path';
import type { PromiseQuery } from '../src/casework/promise/promise.query';
import { toBoardPage } from '../src/features/promise/views/board/to-board-page';
import { instant } from '../src/kernel/instant';
import type { StaffId } from '../src/kernel/ids';
import type { Viewer } from '../src/kernel/viewer';
import { inBenchFolder } from './support/bench-folder';
import { machine, median, rounded } from './support/figures';
import { benchNow, keptPromise } from './support/promise-story';
import { promiseView } from './support/promise-view';

const rounds = 400;
const most = 1.5;
const few = 50;
const many = 5_000;
/** Distinct stories; the cases beyond them are the same under another number. */
const stories = 360;
const at = instant(new Date(benchNow).toISOString());
const lead: Viewer = { staffId: '00000000-0000-4000-8000-0000000000aa' as StaffId, posts: [{ role: 'SENIOR_LEAD', lpu: null }] };

const told = Array.from({ length: stories }, (_, nth) => keptPromise(nth));
function* cases(count: number) {
  for (let nth = 0; nth < count; nth += 1) {
    const kept = told[nth % stories];
    if (kept) yield { ...kept, caseId: `${String(nth).padStart(8, '0')}${kept.caseId.slice(8)}` as typeof kept.caseId };
  }
}

/** All of the first page but the drawing of it: the cases, their points by the clock, and the counts. */
const firstPage = (query: PromiseQuery, isWhole: boolean): number => {
  const question = { at, isOpen: true, limit: 50 };
  const board = query.board(lead, question);
  return isWhole ? toBoardPage(board, question, lead).rows.length : board.items.length;
};

function compare(ask: (query: PromiseQuery) => number, ofFew: PromiseQuery, ofMany: PromiseQuery) {
  const timed = (query: PromiseQuery): number => {
    const began = process.hrtime.bigint();
    if (ask(query) !== few) throw new Error('the bench did not find a page');
    return Number(process.hrtime.bigint() - began) / 1e6;
  };
  for (let round = 0; round < 10; round += 1) [ofFew, ofMany].forEach(timed);
  const found = Array.from({ length: rounds }, () => ({ few: timed(ofFew), many: timed(ofMany) }));
  const [fewMs, manyMs] = [median(found.map((one) => one.few)), median(found.map((one) => one.many))];
  const ratio = rounded(manyMs / fewMs, 2);
  return { fewMs: rounded(fewMs, 3), manyMs: rounded(manyMs, 3), ratio, most, mark: ratio <= most ? 'met' : 'missed' };
}

/** The promise board's first page, counts included, at 5,000 colleagues' cases beside 50. */
function bench(folder: string): Promise<void> {
  const [ofFew, ofMany] = [few, many].map((count) => promiseView(join(folder, String(count)), cases(count)));
  if (!ofFew || !ofMany) throw new TypeError('two views were made');
  const rows = [
    { what: 'the question to the view: 5,000 cases against 50', ...compare((query) => firstPage(query, false), ofFew, ofMany) },
    { what: 'the first page: the same', ...compare((query) => firstPage(query, true), ofFew, ofMany) },
  ];
  console.table(rows);
  console.log(JSON.stringify({ bench: 'promise', rounds, few, many, machine: machine(), rows }));
  return Promise.resolve();
}

void inBenchFolder(bench);
