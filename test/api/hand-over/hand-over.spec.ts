import { randomUUID } from 'node:crypto';
import { createTestApp, type TestApp } from '../../support/app';
import { establishUnits } from '../../support/established-units';
import { ToldCase } from '../../support/told-case';

describe('who has what part in a case', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await createTestApp();
    await establishUnits(app);
  });
  afterAll(() => app.close());

  const told = async (name: string): Promise<ToldCase> => {
    const one = new ToldCase(app, name);
    await one.open();
    return one;
  };
  const post = async (persona: Parameters<TestApp['api']>[0], path: string, body: object = {}) =>
    (await app.api(persona)).post(`/api/v1${path}`).send(body);
  const get = async (persona: Parameters<TestApp['api']>[0], path: string) => (await app.api(persona)).get(`/api/v1${path}`);

  it('appoints an officer in the case', async () => {
    const { caseId } = await told('appointed');
    const answer = await post('supervisor', `/cases/${caseId}/appointments`, {
      role: 'OFFICER_IN_CASE',
      staffId: app.staffId('officer-in-case'),
    });
    expect([answer.status, answer.body.role]).toEqual([201, 'OFFICER_IN_CASE']);
  });

  it('appoints nobody who does not hold the role, and names the field', async () => {
    const { caseId } = await told('not able');
    const answer = await post('supervisor', `/cases/${caseId}/appointments`, { role: 'OFFICER_IN_CASE', staffId: app.staffId('auditor') });
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, '/staffId']);
    const nobody = await post('supervisor', `/cases/${caseId}/appointments`, { role: 'OFFICER_IN_CASE', staffId: randomUUID() });
    expect([nobody.status, nobody.body.errors[0].pointer]).toEqual([400, '/staffId']);
  });

  it('does not let a support officer appoint', async () => {
    const { caseId } = await told('not theirs');
    const answer = await post('support-officer', `/cases/${caseId}/appointments`, {
      role: 'OFFICER_IN_CASE',
      staffId: app.staffId('officer-in-case'),
    });
    expect([answer.status, answer.body.code]).toEqual([403, 'NOT_ALLOWED']);
  });

  it('keeps the case with the unit that offers until the other accepts', async () => {
    const { caseId } = await told('offered');
    const unknown = await post('inspector', `/cases/${caseId}/responsibility/offers`, { to: 'LPU-99' });
    expect([unknown.status, unknown.body.errors[0].pointer]).toEqual([400, '/to']);
    expect((await post('inspector', `/cases/${caseId}/responsibility/offers`, { to: 'LPU-2', reason: 'She moved.' })).status).toBe(201);
    expect((await post('inspector', `/cases/${caseId}/responsibility/acceptance`)).status).toBe(403);
    const accepted = await post('inspector-other', `/cases/${caseId}/responsibility/acceptance`);
    expect(accepted.status).toBe(201);
    const again = await post('inspector-other', `/cases/${caseId}/responsibility/acceptance`);
    expect([again.status, again.body.code]).toEqual([409, 'RESPONSIBILITY_NOT_OFFERED']);
  });

  it('lets an offer be declined with a reason, or taken back', async () => {
    const { caseId } = await told('declined');
    await post('inspector', `/cases/${caseId}/responsibility/offers`, { to: 'LPU-2' });
    const wordless = await post('inspector-other', `/cases/${caseId}/responsibility/refusal`);
    expect([wordless.status, wordless.body.errors[0].pointer]).toEqual([400, '/reason']);
    expect((await post('inspector-other', `/cases/${caseId}/responsibility/refusal`, { reason: 'Nobody here knows her.' })).status).toBe(
      201,
    );
    await post('inspector', `/cases/${caseId}/responsibility/offers`, { to: 'LPU-2' });
    expect((await post('inspector', `/cases/${caseId}/responsibility/withdrawal`)).status).toBe(201);
  });

  it('closes the case to somebody who declares a conflict', async () => {
    const { caseId } = await told('conflict');
    const answer = await post('support-officer', `/cases/${caseId}/conflicts`, { reason: 'My neighbour.' });
    expect(answer.status).toBe(201);
    const gone = await get('support-officer', `/cases/${caseId}?atLeast=${answer.body.position}`);
    const never = await get('support-officer', `/cases/${randomUUID()}`);
    const { errorId: _, ...hidden } = gone.body;
    const { errorId: __, ...unknown } = never.body;
    expect([gone.status, hidden]).toEqual([never.status, unknown]);
  });

  it('closes the case to a colleague who is alleged to have done it, as if there were none', async () => {
    const { caseId } = await told('colleague');
    const answer = await post('inspector', `/cases/${caseId}/alleged-perpetrators`, {
      colleague: app.staffId('supervisor'),
      relationship: 'COLLEAGUE',
    });
    expect(answer.status).toBe(201);
    expect((await get('supervisor', `/cases/${caseId}?atLeast=${answer.body.position}`)).status).toBe(404);
    expect((await post('supervisor', `/cases/${caseId}/conflicts`)).status).toBe(404);
    expect((await get('inspector', `/cases/${caseId}?atLeast=${answer.body.position}`)).status).toBe(200);
  });

  it('asks for a name, a description or a member of staff', async () => {
    const { caseId } = await told('nameless');
    const answer = await post('inspector', `/cases/${caseId}/alleged-perpetrators`, { relationship: 'STRANGER' });
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, '/name']);
  });

  it('hands over many at once, and says of each whether it was done', async () => {
    const one = await told('first of many');
    const two = await told('second of many');
    const unknown = randomUUID();
    const body = { role: 'SUPERVISOR', staffId: app.staffId('supervisor'), caseIds: [one.caseId, unknown, two.caseId] };
    const key = randomUUID();
    const send = async () => (await app.api('inspector')).post('/api/v1/hand-overs').set('Idempotency-Key', key).send(body);
    const answer = await send();
    expect(answer.status).toBe(200);
    expect(answer.body.items).toMatchObject([
      { caseId: one.caseId, done: true },
      { caseId: unknown, done: false, code: 'CASE_NOT_FOUND' },
      { caseId: two.caseId, done: true },
    ]);
    expect((await send()).body.items.map(({ revision }: { revision: number }) => revision)).toEqual(
      answer.body.items.map(({ revision }: { revision: number }) => revision),
    );
  });

  it('keeps an open case from losing its support officer with nobody in their place', async () => {
    const { caseId } = await told('owned');
    await post('supervisor', `/cases/${caseId}/appointments`, { role: 'SUPPORT_OFFICER', staffId: app.staffId('support-officer') });
    const answer = await post('supervisor', `/cases/${caseId}/appointments/relief`, {
      role: 'SUPPORT_OFFICER',
      staffId: app.staffId('support-officer'),
    });
    expect([answer.status, answer.body.code]).toEqual([409, 'CASE_NEEDS_AN_OWNER']);
  });
});
