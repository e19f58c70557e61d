import { randomUUID } from 'node:crypto';
import { person, personStream } from '../../../src/domain/person/person';
import { supportCaseStream } from '../../../src/domain/support-case/stream';
import { supportCase } from '../../../src/domain/support-case/support-case';
import type { OpenedCase } from '../../../src/domain/support-case/state';
import type { CaseId, PersonId } from '../../../src/kernel/ids';
import { createTestApp, type TestApp } from '../../support/app';
import { establishUnits } from '../../support/established-units';
import { openCaseFor } from './case-of-somebody';

const plan = {
  ways: [
    { channel: 'TELEPHONE', to: '07700 900461', voicemail: false, withheldNumber: true },
    { channel: 'EMAIL', to: 'imani@example.org', voicemail: false, withheldNumber: false },
  ],
  safeTimes: [{ days: ['MONDAY', 'TUESDAY'], from: '09:00', to: '11:30' }],
  neverSay: 'Never say police on the doorstep',
  codeWord: 'marigold',
  interval: 'weekly',
};

describe('POST /api/v1/people/{id}/contact-plan', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ store: 'memory' });
    await establishUnits(app);
  });
  afterAll(() => app.close());

  const caseState = async (caseId: string): Promise<OpenedCase> =>
    (await app.runner.load(supportCase, supportCaseStream(caseId as CaseId)))?.state as OpenedCase;
  const path = (personId: string): string => `/api/v1/people/${personId}/contact-plan`;

  it('keeps the plan with the person and tells their open cases only that one was agreed', async () => {
    const { caseId, personId } = await openCaseFor(app, 'Imani Thornbury');
    const answer = await (await app.api('support-officer')).post(path(personId)).send(plan).expect(200);
    expect(answer.body).toMatchObject({ personId, revision: 1 });
    expect(answer.headers['etag']).toBe('"1"');
    expect((await caseState(caseId)).planRevision).toBe('1');
    const loaded = await app.runner.load(person, personStream(personId as PersonId));
    expect(loaded?.state.plan).toMatchObject({ about: personId, value: plan });
  });

  it('tells cases that whoever agreed it may not know of as well, in the product’s name', async () => {
    const { caseId, personId } = await openCaseFor(app, 'Sefton Adeyemi');
    const inspector = await app.api('inspector');
    const other = await inspector
      .post('/api/v1/cases')
      .send({
        kind: 'HATE_CRIME',
        strands: [{ strand: 'RACE' }],
        reportedAt: '2026-03-01T20:15:00Z',
        lpu: 'LPU-2',
        online: false,
        personId,
      })
      .expect(201);
    const hidden = (other.body as { caseId: string }).caseId;
    const revisionOf = async (id: string) => (await app.runner.load(supportCase, supportCaseStream(id as CaseId)))?.userRevision;
    const before = [await revisionOf(hidden), await revisionOf(caseId)];
    await (await app.api('support-officer')).post(path(personId)).send(plan).expect(200);
    expect((await caseState(caseId)).planRevision).toBe('1');
    expect((await caseState(hidden)).planRevision).toBe('1');
    expect(await revisionOf(hidden)).toBe(before[0]);
    expect(await revisionOf(caseId)).not.toBe(before[1]);
  });

  it('finishes what a crash left out: the person has the plan, the case has not heard of it', async () => {
    const { caseId, personId } = await openCaseFor(app, 'Orla Vantongeren');
    const api = await app.api('support-officer');
    const key = randomUUID();
    const execute = app.runner.execute.bind(app.runner);
    const crash = jest.spyOn(app.runner, 'execute').mockImplementation(((...given: Parameters<typeof execute>) => {
      if (given[1].startsWith('supportCase-')) throw new Error('the process was killed here');
      return execute(...given);
    }) as typeof execute);
    await api.post(path(personId)).set('Idempotency-Key', key).send(plan).expect(500);
    crash.mockRestore();
    expect((await caseState(caseId)).planRevision).toBeUndefined();
    const again = await api.post(path(personId)).set('Idempotency-Key', key).send(plan).expect(200);
    expect(again.body).toMatchObject({ revision: 1 });
    expect((await caseState(caseId)).planRevision).toBe('1');
    await api
      .post(path(personId))
      .set('Idempotency-Key', key)
      .send({ ...plan, codeWord: 'tulip' })
      .expect(409);
  });

  it('refuses a plan that was decided on an older one', async () => {
    const { personId } = await openCaseFor(app, 'Casper Nwosu-Hale');
    const api = await app.api('support-officer');
    await api.post(path(personId)).set('If-Match', '"0"').send(plan).expect(200);
    const stale = await api.post(path(personId)).set('If-Match', '"0"').send(plan).expect(412);
    expect(stale.body).toMatchObject({ code: 'STALE_REVISION' });
    await api.post(path(personId)).set('If-Match', '"1"').send(plan).expect(200);
  });

  it('names every fault at once, by pointer', async () => {
    const { personId } = await openCaseFor(app, 'Rufus Okafor-Lind');
    const body = { ways: [{ channel: 'PIGEON', to: '', voicemail: 'no' }], safeTimes: [{ days: [], from: '9', to: '25:00' }], loud: true };
    const answer = await (await app.api('support-officer')).post(path(personId)).send(body).expect(400);
    const { errors } = answer.body as { errors: { pointer: string }[] };
    expect([...new Set(errors.map(({ pointer }) => pointer))].sort()).toEqual([
      '/loud',
      '/safeTimes/0/days',
      '/safeTimes/0/from',
      '/safeTimes/0/to',
      '/ways/0/channel',
      '/ways/0/to',
      '/ways/0/voicemail',
      '/ways/0/withheldNumber',
    ]);
    await (
      await app.api('support-officer')
    )
      .post(path(personId))
      .send({ ...plan, ways: [] })
      .expect(400);
  });

  it('answers for a hidden person as for an unknown one, and is not for readers alone', async () => {
    const { personId } = await openCaseFor(app, 'Ngaio Pellegrin', 'inspector-other', 'LPU-2');
    const api = await app.api('support-officer');
    const [hidden, unknown] = [await api.post(path(personId)).send(plan), await api.post(path(randomUUID())).send(plan)];
    expect([hidden.status, hidden.body.code]).toEqual([404, unknown.body.code]);
    await (await app.api('data-protection')).post(path(personId)).send(plan).expect(403);
    await (await app.api('auditor')).post(path(personId)).send(plan).expect(403);
  });
});
