import { randomUUID } from 'node:crypto';
import { person, personStream } from '../../../src/domain/person/person';
import { supportCaseStream } from '../../../src/domain/support-case/stream';
import { supportCase } from '../../../src/domain/support-case/support-case';
import { commandIdOf, derivedId } from '../../../src/kernel/derived-ids';
import type { CaseId, PersonId } from '../../../src/kernel/ids';
import { createTestApp, type TestApp } from '../../support/app';
import { establishUnits } from '../../support/established-units';

const aCase = {
  kind: 'HATE_CRIME',
  strands: [{ strand: 'RACE', subStrand: 'ANTI_BLACK' }, { strand: 'RELIGION' }],
  reportedAt: '2026-03-01T20:15:00+00:00',
  occurredFrom: '2026-03-01T18:00:00Z',
  lpu: 'LPU-1',
  ward: 'LPU-1-W2',
  locationType: 'STREET',
  online: false,
  risk: 'MEDIUM',
  crimeReference: 'CR/26/000123',
  summary: 'Shouted at outside the shop.',
  person: { name: 'Amara Fennimore-Osei', telephone: '07700 900123', language: 'Twi', ageBand: '25_TO_34', ethnicity: 'B2' },
};

describe('POST /api/v1/cases', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ store: 'memory' });
    await establishUnits(app);
  });
  afterAll(() => app.close());

  const stateOf = async (caseId: string) => {
    const loaded = await app.runner.load(supportCase, supportCaseStream(caseId as CaseId));
    return loaded?.state;
  };
  const personOf = async (personId: string) => (await app.runner.load(person, personStream(personId as PersonId)))?.state;

  it('opens a case of a named person: the person, the case, its reference, and the officer appointed', async () => {
    const answer = await (await app.api('support-officer')).post('/api/v1/cases').send(aCase).expect(201);
    const { caseId, reference, personId, revision, position } = answer.body as Record<string, string>;
    expect(answer.headers['location']).toBe(`/api/v1/cases/${caseId}`);
    expect(reference).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    expect(answer.headers['etag']).toBe(`"${revision}"`);
    expect(position).toEqual(expect.any(String));
    expect(await stateOf(caseId ?? '')).toMatchObject({
      status: 'OPEN',
      personId,
      victim: 'NAMED',
      risk: 'MEDIUM',
      reportedAt: '2026-03-01T20:15:00.000Z',
      incidents: [expect.any(String)],
      access: { responsibleLpu: 'LPU-1', appointed: [{ role: 'SUPPORT_OFFICER', staffId: app.staffId('support-officer') }] },
    });
    expect(await personOf(personId ?? '')).toMatchObject({
      status: 'REGISTERED',
      name: { value: 'Amara Fennimore-Osei' },
      ethnicity: 'B2',
    });
  });

  it('appoints nobody where the opener is not a support officer', async () => {
    const answer = await (await app.api('inspector')).post('/api/v1/cases').send(aCase).expect(201);
    expect(await stateOf((answer.body as { caseId: string }).caseId)).toMatchObject({ access: { appointed: [] } });
  });

  it.each(['NOT_IDENTIFIED', 'COMMUNITY_OR_PLACE', 'WISHES_ANONYMITY'])('opens a case without a person: %s', async (victim) => {
    const { person: _, ...nobody } = aCase;
    const answer = await (
      await app.api('support-officer')
    )
      .post('/api/v1/cases')
      .send({ ...nobody, victim })
      .expect(201);
    expect(answer.body).not.toHaveProperty('personId');
    expect(await stateOf((answer.body as { caseId: string }).caseId)).toMatchObject({
      victim,
      subjectId: (answer.body as { caseId: string }).caseId,
    });
  });

  it('opens several cases of one incident', async () => {
    const incidentId = randomUUID();
    const api = await app.api('support-officer');
    for (const name of ['Amara', 'Kofi'])
      await api
        .post('/api/v1/cases')
        .send({ ...aCase, incidentId, person: { name } })
        .expect(201)
        .then(async ({ body }) => {
          expect(await stateOf((body as { caseId: string }).caseId)).toMatchObject({ incidents: [incidentId] });
        });
  });

  it('keeps who reported it for another, as a person of their own', async () => {
    const thirdPartyReporter = { person: { name: 'Ottoline Quirke' }, capacity: 'NEIGHBOUR', wantsFeedback: true };
    const api = await app.api('support-officer');
    const key = randomUUID();
    await api
      .post('/api/v1/cases')
      .set('Idempotency-Key', key)
      .send({ ...aCase, thirdPartyReporter })
      .expect(201);
    const commandId = commandIdOf(app.staffId('support-officer'), '/api/v1/cases', key);
    expect(await personOf(derivedId<PersonId>(commandId, 'reporter'))).toMatchObject({ name: { value: 'Ottoline Quirke' } });
  });

  it('names every fault of a body at once, by pointer', async () => {
    const answer = await (
      await app.api('support-officer')
    )
      .post('/api/v1/cases')
      .send({
        kind: 'THEFT',
        strands: [{ strand: 'HAIR' }],
        reportedAt: '2026-03-03T00:00:00Z',
        lpu: 'nowhere',
        online: 'yes',
        person: { name: '', telephone: 7 },
        colour: 'red',
      })
      .expect(400);
    const { code, errors } = answer.body as { code: string; errors: { pointer: string }[] };
    expect(code).toBe('VALIDATION_FAILED');
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual(
      ['/colour', '/kind', '/lpu', '/online', '/person/name', '/person/telephone', '/reportedAt', '/strands/0/strand'].sort(),
    );
  });

  it('refuses a unit that there is not, a ward of another unit, a sub-strand of another strand and a person twice over', async () => {
    const api = await app.api('support-officer');
    const pointers = async (body: object) =>
      ((await api.post('/api/v1/cases').send(body).expect(400)).body as { errors: { pointer: string }[] }).errors.map(
        ({ pointer }) => pointer,
      );
    expect(await pointers({ ...aCase, lpu: 'LPU-77' })).toEqual(['/lpu']);
    expect(await pointers({ ...aCase, ward: 'LPU-2-W1', strands: [{ strand: 'RACE', subStrand: 'GAY' }] })).toEqual([
      '/ward',
      '/strands/0/subStrand',
    ]);
    expect(await pointers({ ...aCase, personId: randomUUID() })).toEqual(['/personId']);
    expect(await pointers({ ...aCase, victim: 'NOT_IDENTIFIED' })).toEqual(['/person']);
    const { person: _, ...nobody } = aCase;
    expect(await pointers(nobody)).toEqual(['/person']);
  });

  it('takes a null for something left out', async () => {
    await (
      await app.api('support-officer')
    )
      .post('/api/v1/cases')
      .send({ ...aCase, ward: null, occurredTo: null, person: { name: 'Amara', email: null } })
      .expect(201);
  });

  it('does not yet take members of the force as victims, and registers nobody', async () => {
    const key = randomUUID();
    const api = await app.api('support-officer');
    const answer = await api
      .post('/api/v1/cases')
      .set('Idempotency-Key', key)
      .send({ ...aCase, kind: 'STAFF_VICTIM_CRIME' })
      .expect(409);
    expect(answer.body).toMatchObject({ code: 'STAFF_VICTIM_DETAILS_REQUIRED' });
    const commandId = commandIdOf(app.staffId('support-officer'), '/api/v1/cases', key);
    expect(await personOf(derivedId<PersonId>(commandId, 'person'))).toBeUndefined();
  });

  it('answers for a hidden person as for an unknown one', async () => {
    const other = await app.api('inspector-other');
    const elsewhere = await other
      .post('/api/v1/cases')
      .send({ ...aCase, lpu: 'LPU-2', ward: 'LPU-2-W1' })
      .expect(201);
    const { person: _, ...rest } = aCase;
    const api = await app.api('support-officer');
    const hidden = await api.post('/api/v1/cases').send({ ...rest, personId: (elsewhere.body as { personId: string }).personId });
    const unknown = await api.post('/api/v1/cases').send({ ...rest, personId: randomUUID() });
    expect([hidden.status, hidden.body.code, hidden.body.title]).toEqual([unknown.status, unknown.body.code, unknown.body.title]);
    expect(hidden.status).toBe(404);
  });

  it('opens another case for a person whom the viewer knows, with their age band and ethnicity pinned', async () => {
    const api = await app.api('support-officer');
    const first = await api.post('/api/v1/cases').send(aCase).expect(201);
    const { personId } = first.body as { personId: string };
    const { person: _, ...rest } = aCase;
    const second = await api
      .post('/api/v1/cases')
      .send({ ...rest, personId })
      .expect(201);
    expect(second.body).toMatchObject({ personId });
  });

  it('answers a repeat with the same receipt, and refuses the same key for another body', async () => {
    const api = await app.api('support-officer');
    const key = randomUUID();
    const first = await api.post('/api/v1/cases').set('Idempotency-Key', key).send(aCase).expect(201);
    const again = await api.post('/api/v1/cases').set('Idempotency-Key', key).send(aCase).expect(201);
    expect({ ...again.body, position: '' }).toEqual({ ...first.body, position: '' });
    const other = await api
      .post('/api/v1/cases')
      .set('Idempotency-Key', key)
      .send({ ...aCase, online: true })
      .expect(409);
    expect(other.body).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('finishes what a crash left out: the person was registered, the case was not', async () => {
    const key = randomUUID();
    const api = await app.api('support-officer');
    const execute = app.runner.execute.bind(app.runner);
    const crash = jest.spyOn(app.runner, 'execute').mockImplementation(((...given: Parameters<typeof execute>) => {
      if (given[1].startsWith('supportCase-')) throw new Error('the process was killed here');
      return execute(...given);
    }) as typeof execute);
    await api.post('/api/v1/cases').set('Idempotency-Key', key).send(aCase).expect(500);
    crash.mockRestore();
    const commandId = commandIdOf(app.staffId('support-officer'), '/api/v1/cases', key);
    const [personId, caseId] = [derivedId<PersonId>(commandId, 'person'), derivedId<CaseId>(commandId, 'case')];
    expect(await personOf(personId)).toMatchObject({ status: 'REGISTERED' });
    expect(await stateOf(caseId)).toBeUndefined();
    await api
      .post('/api/v1/cases')
      .set('Idempotency-Key', key)
      .send({ ...aCase, online: true })
      .expect(409);
    const again = await api.post('/api/v1/cases').set('Idempotency-Key', key).send(aCase).expect(201);
    expect(again.body).toMatchObject({ caseId, personId });
    expect((await app.runner.load(person, personStream(personId)))?.revision).toBe(0n);
  });

  it.each(['auditor', 'administrator', 'data-protection', 'senior-lead'] as const)('is not for the %s', async (persona) => {
    await (await app.api(persona)).post('/api/v1/cases').send(aCase).expect(403);
  });
});
