import type { Instant } from '../../src/kernel/instant';
import { createTestApp, type TestApp } from './app';
import { closedCase } from './closed-case';
import type { ToldCase } from './told-case';

export const quarter = '2025-26-Q4';
export const scrutiny = `/api/v1/quarters/${quarter}/scrutiny`;
const april = '2026-04-14T09:00:00.000Z' as Instant;

/** An app in April: two cases of LPU-1 and one of LPU-2 closed in March, the quarter frozen since. */
export async function frozenQuarter(): Promise<{ readonly app: TestApp; readonly cases: readonly ToldCase[] }> {
  const app = await createTestApp();
  const cases: ToldCase[] = [];
  for (const label of ['first', 'second']) cases.push(await closedCase(app, label, { name: 'Amira Test', ward: 'Northvale East' }));
  app.moveClock(april);
  // Something later, so that the end of the quarter is past for certain.
  await (
    await app.api('support-officer')
  )
    .post(`/api/v1/cases/${cases[0]!.caseId}/survey`)
    .send({ occurredAt: april, score: 4 })
    .expect(201);
  app.moveClock(60_000);
  const frozen = await (await app.api('secretary')).post(`/api/v1/quarters/${quarter}/freeze`).send({});
  if (frozen.status !== 201) throw new Error(`not frozen: ${JSON.stringify(frozen.body)}`);
  return { app, cases };
}
