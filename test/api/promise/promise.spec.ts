import type { ContactId } from '../../../src/kernel/ids';
import type { Instant } from '../../../src/kernel/instant';
import { createTestApp, type TestApp } from '../../support/app';
import type { ToldCase } from '../../support/told-case';
import { toldColleague } from '../../support/told-colleague';

const evening = '2026-03-01T20:00:00.000Z' as Instant;
type Point = { code: string; state: string; answers?: unknown[]; evidence: { rule?: string; proof?: object }[] };

describe('the promise for programs', () => {
  let app: TestApp;
  let one: ToldCase;

  beforeAll(async () => {
    app = await createTestApp();
    one = await toldColleague(app, 'one colleague');
    const voice = { channel: 'TELEPHONE', direction: 'OUTBOUND', outcome: 'REACHED', purposes: ['WELFARE'], note: 'A secret note.' };
    const contactId = '00000000-0000-4000-8000-000000000301' as ContactId;
    await one.tell('RecordContact', { ...voice, contactId, occurredAt: evening } as never, 'supervisor');
    await one.tell('AnswerPromise', { point: 'P3', answer: 'KEPT', occurredAt: evening }, 'staff-victim');
  });
  afterAll(() => app.close());

  const point = (body: unknown, code: string) => (body as { points: Point[] }).points.find((found) => found.code === code);

  it('is told point by point with its proofs, and the answers to their readers alone', async () => {
    const lead = await (await app.api('senior-lead')).get(`/api/v1/cases/${one.caseId}/promise`).expect(200);
    const proof = { fact: 'CONTACT', words: 'Telephone call by the supervisor', occurredAt: evening, by: app.staffId('supervisor') };
    expect(point(lead.body, 'P3')).toMatchObject({
      state: 'KEPT_ON_TIME',
      evidence: [{ rule: 'P3_SUPERVISOR_VOICE', proof }],
      answers: [{ answer: 'KEPT' }],
    });
    expect(point(lead.body, 'P1')).toMatchObject({ state: 'DUE', answers: [] });
    const responsible = await (await app.api('supervisor')).get(`/api/v1/cases/${one.caseId}/promise`).expect(200);
    expect(point(responsible.body, 'P3')).not.toHaveProperty('answers');
    expect(JSON.stringify(responsible.body)).not.toContain('A secret note');
  });

  it('is on the board of those who are let in, with its states and counts', async () => {
    const { body } = await (await app.api('welfare-officer')).get('/api/v1/promise?state=KEPT_ON_TIME&point=P3').expect(200);
    expect(body).toMatchObject({ items: [{ caseId: one.caseId }], nextCursor: null });
    expect(body.counts).toContainEqual({ lpu: 'LPU-1', point: 'P3', state: 'KEPT_ON_TIME', total: 1 });
    expect((await (await app.api('auditor')).get('/api/v1/promise').expect(200)).body).toEqual({ items: [], counts: [], nextCursor: null });
    await (await app.api('senior-lead')).get('/api/v1/promise?state=KEPT').expect(400);
  });

  it('is not there for the victim, for whoever was not let in, and where there is none', async () => {
    for (const persona of ['staff-victim', 'support-officer', 'administrator', 'inspector-other'] as const)
      await (await app.api(persona)).get(`/api/v1/cases/${one.caseId}/promise`).expect(404);
    await (await app.api('senior-lead')).get('/api/v1/cases/00000000-0000-4000-8000-000000000999/promise').expect(404);
  });
});
