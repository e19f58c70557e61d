import type { TestApp } from './app';
import { ToldCase } from './told-case';

/** Opened, reviewed and closed by those whose part it is. */
export async function closedCase(app: TestApp, label: string, opening: Parameters<ToldCase['open']>[0] = {}): Promise<ToldCase> {
  const told = new ToldCase(app, label);
  await told.open({ risk: 'STANDARD', ...opening });
  const occurredAt = app.now();
  const review = { occurredAt, standardMet: true, findings: 'Everything was done in time.' };
  await told.tell('RecordReview', { ...review, type: 'INSPECTOR_FIRST' }, 'inspector');
  await told.tell('ProposeClosure', { occurredAt, outcomeType: 18 });
  await told.tell('RecordReview', { ...review, type: 'CLOSURE' }, 'inspector');
  await told.tell('CloseCase', { occurredAt }, 'inspector');
  return told;
}
