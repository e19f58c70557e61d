import { FiguresQuery } from '../../src/casework/figures/figures-query';
import type { CaseId, LpuCode } from '../../src/kernel/ids';
import type { Instant } from '../../src/kernel/instant';
import type { TestApp } from './app';
import { openColleaguesCase } from './colleagues-case';
import { ToldCase } from './told-case';

export const quarter = '2025-26-Q4';
/** After the quarter, when its meeting sits. */
export const april = '2026-04-14T09:00:00.000Z' as Instant;

export type ToldQuarter = { readonly ours: readonly CaseId[]; readonly theirs: CaseId; readonly colleagues: CaseId };

/** Two hate crimes of LPU-1, one of LPU-2 and one against a colleague, in the first days of March; the clock goes on to April. */
export async function tellQuarter(app: TestApp): Promise<ToldQuarter> {
  const ours = [new ToldCase(app, 'ours'), new ToldCase(app, 'ours too')];
  for (const told of ours) await told.open({ name: 'Amira Hiddenname' });
  const theirs = new ToldCase(app, 'theirs');
  await theirs.open({ name: 'Jonah Hiddenname', lpu: 'LPU-2' as LpuCode });
  const colleagues = await openColleaguesCase(app);
  app.moveClock(april);
  await tellMore(app, 'proves that March is past');
  return { ours: ours.map(({ caseId }) => caseId), theirs: theirs.caseId, colleagues: colleagues.caseId };
}

/** One more case, recorded now. */
export async function tellMore(app: TestApp, label: string): Promise<void> {
  const told = new ToldCase(app, label);
  await told.open({ victim: 'NOT_IDENTIFIED', reportedAt: app.now() });
}

/** Nothing is ever counted to the end: for what is shown meanwhile. */
export function neverCounted(app: TestApp, done: number): () => void {
  const query = app.nest.get(FiguresQuery, { strict: false });
  const { ask, of } = query;
  Object.assign(query, {
    ask: () => ({ state: 'COUNTING', done }),
    of: () => Promise.reject(new Error('nobody waits for this count')),
  });
  return () => Object.assign(query, { ask, of });
}
