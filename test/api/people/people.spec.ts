import { randomUUID } from 'node:crypto';
import { createTestApp, type TestApp } from '../../support/app';
import { establishUnits } from '../../support/established-units';
import { openCaseFor } from './case-of-somebody';

describe('/api/v1/people', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ store: 'memory' });
    await establishUnits(app);
  });
  afterAll(() => app.close());

  type Api = Awaited<ReturnType<TestApp['api']>>;
  const read = async (api: Api, personId: string) =>
    (await api.get(`/api/v1/people/${personId}`).expect(200)).body as Record<string, unknown>;

  it('shows a person to those who see a case of theirs and to the data-protection role, and is as unknown to the rest', async () => {
    const { personId, caseId } = await openCaseFor(app, 'Wilhelmina Achebe');
    expect(await read(await app.api('support-officer'), personId)).toMatchObject({
      personId,
      revision: 0,
      name: 'Wilhelmina Achebe',
      reach: { agreed: false, safeNow: false, given: { telephone: '07700 900461' } },
      cases: [{ caseId, status: 'OPEN' }],
    });
    await (await app.api('data-protection')).get(`/api/v1/people/${personId}`).expect(200);
    await (await app.api('senior-lead')).get(`/api/v1/people/${personId}`).expect(200);
    for (const persona of ['auditor', 'administrator'] as const)
      await (await app.api(persona)).get(`/api/v1/people/${personId}`).expect(403);
    const elsewhere = await openCaseFor(app, 'Torquil Mbeki-Stone', 'inspector-other', 'LPU-2');
    const api = await app.api('support-officer');
    const [hidden, unknown] = [await api.get(`/api/v1/people/${elsewhere.personId}`), await api.get(`/api/v1/people/${randomUUID()}`)];
    expect([hidden.status, hidden.body.code, hidden.body.title]).toEqual([404, unknown.body.code, unknown.body.title]);
    expect(
      (await app.accessLog()).filter(({ ids }) => ids.includes(elsewhere.personId)).map(({ what, outcome }) => [what, outcome]),
    ).toContainEqual(['person', 'not-found']);
  });

  it('says when and how it is safe beside every number', async () => {
    const { personId } = await openCaseFor(app, 'Ludmila Osei-Marsh');
    const api = await app.api('support-officer');
    await api
      .post(`/api/v1/people/${personId}/contact-plan`)
      .send({
        ways: [{ channel: 'TELEPHONE', to: '07700 900461', voicemail: false, withheldNumber: true }],
        safeTimes: [{ days: ['MONDAY'], from: '08:00', to: '10:00' }],
      })
      .expect(200);
    expect(await read(api, personId)).toMatchObject({
      reach: {
        agreed: true,
        safeNow: true,
        todaysSafeTimes: [{ from: '2026-03-02T08:00:00.000Z', to: '2026-03-02T10:00:00.000Z' }],
        plan: { ways: [{ voicemail: false, withheldNumber: true }] },
      },
    });
  });

  it('takes names as people go by them: other spellings, pronouns, a single name', async () => {
    const { personId } = await openCaseFor(app, 'Suharto');
    const api = await app.api('support-officer');
    await api
      .post(`/api/v1/people/${personId}/names`)
      .send({ name: 'Suharto', otherNames: ['Soeharto', '蘇哈托'], pronouns: 'he/him', reason: 'His papers spell it so.' })
      .expect(200);
    expect(await read(api, personId)).toMatchObject({ name: 'Suharto', otherNames: ['Soeharto', '蘇哈托'], pronouns: 'he/him' });
    const blank = await api
      .post(`/api/v1/people/${personId}/names`)
      .send({ name: ' ', otherNames: [''] })
      .expect(400);
    expect((blank.body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer)).toEqual(['/name', '/otherNames']);
  });

  it('corrects details and takes away what is not true, on the revision that was read', async () => {
    const { personId } = await openCaseFor(app, 'Ezra Quillfeather');
    const api = await app.api('support-officer');
    const send = (body: object, revision: number) =>
      api.post(`/api/v1/people/${personId}/corrections`).set('If-Match', `"${revision}"`).send(body);
    await send({ email: 'ezra@example.org', removed: ['telephone'], reason: 'A new number is not known.' }, 0).expect(200);
    await send({ email: 'other@example.org' }, 0).expect(412);
    expect(await read(api, personId)).toMatchObject({ revision: 1, reach: { given: { email: 'ezra@example.org' } } });
    const both = await send({ email: 'e@example.org', removed: ['email'] }, 1).expect(409);
    expect(both.body).toMatchObject({ code: 'CORRECTED_AND_REMOVED' });
  });

  it('records standing wishes', async () => {
    const { personId } = await openCaseFor(app, 'Petronella Idris');
    const api = await app.api('support-officer');
    await api.post(`/api/v1/people/${personId}/standing-wishes`).send({ wishes: 'Please write, I cannot hear you.' }).expect(200);
    expect(await read(api, personId)).toMatchObject({ standingWishes: 'Please write, I cannot hear you.' });
  });

  it('names a guardian up to a day, keeps them on, ends them, and bars somebody for good', async () => {
    const { personId } = await openCaseFor(app, 'Young Tamsin Agyeman');
    const api = await app.api('support-officer');
    const base = `/api/v1/people/${personId}`;
    const needsEnd = await api.post(`${base}/representatives`).send({ kind: 'GUARDIAN', name: 'Idony Agyeman' }).expect(409);
    expect(needsEnd.body).toMatchObject({ code: 'GUARDIAN_NEEDS_AN_END' });
    const named = await api
      .post(`${base}/representatives`)
      .send({ kind: 'GUARDIAN', name: 'Idony Agyeman', relationship: 'aunt', endsOn: '2027-05-01' })
      .expect(201);
    const { representativeId } = named.body as { representativeId: string };
    expect(named.headers['location']).toBe(`${base}/representatives/${representativeId}`);
    await api.post(`${base}/representatives/${representativeId}/renewals`).send({ endsOn: '2028-05-01' }).expect(200);
    expect(await read(api, personId)).toMatchObject({
      representatives: [{ name: 'Idony Agyeman', speaksNow: true, endsOn: '2028-05-01' }],
    });
    await api.post(`${base}/representatives/${representativeId}/endings`).send({ ending: 'PERSON_ASKED' }).expect(200);
    expect(await read(api, personId)).toMatchObject({ representatives: [{ speaksNow: false }] });
    const barred = randomUUID();
    await api
      .post(`${base}/barred`)
      .send({ knownAs: { personId: barred }, name: 'Somebody at home', reason: 'They live with the suspect.' })
      .expect(200);
    const refused = await api
      .post(`${base}/representatives`)
      .send({ kind: 'RELATIVE', name: 'Another name', knownAs: { personId: barred } })
      .expect(409);
    expect(refused.body).toMatchObject({ code: 'REPRESENTATIVE_BARRED' });
    await api.post(`${base}/representatives/${randomUUID()}/endings`).send({ ending: 'OTHER' }).expect(409);
  });

  it('links two records once a second person says so, on both of them, and the stricter plan rules', async () => {
    const [one, two] = [await openCaseFor(app, 'Dashiell Oyelaran'), await openCaseFor(app, 'Dashiel Oyelaran')];
    const [officer, supervisor] = [await app.api('support-officer'), await app.api('supervisor')];
    const proposed = await officer
      .post(`/api/v1/people/${one.personId}/links`)
      .send({ otherPersonId: two.personId, reason: 'Same street.' })
      .expect(201);
    const { linkId } = proposed.body as { linkId: string };
    const base = `/api/v1/people/${one.personId}/links/${linkId}`;
    await officer.post(`${base}/confirmations`).send({}).expect(403);
    await supervisor.post(`${base}/confirmations`).expect(200);
    const way = { channel: 'TELEPHONE', to: '07700 900461', voicemail: true, withheldNumber: true };
    await officer
      .post(`/api/v1/people/${one.personId}/contact-plan`)
      .send({ ways: [way], safeTimes: [] })
      .expect(200);
    await officer
      .post(`/api/v1/people/${two.personId}/contact-plan`)
      .send({ ways: [{ ...way, voicemail: false }], safeTimes: [] })
      .expect(200);
    for (const { personId } of [one, two])
      expect(await read(officer, personId)).toMatchObject({
        links: [{ linkId, status: 'LINKED' }],
        reach: { plan: { ways: [{ voicemail: false }] } },
      });
    const key = randomUUID();
    await supervisor.post(`${base}/unlinkings`).set('Idempotency-Key', key).send({ reason: 'Cousins.' }).expect(200);
    await supervisor.post(`${base}/unlinkings`).set('Idempotency-Key', key).send({ reason: 'Cousins.' }).expect(200);
    for (const { personId } of [one, two]) expect(await read(officer, personId)).toMatchObject({ links: [] });
    await supervisor.post(`${base}/declines`).send({}).expect(404);
  });

  it('lets nobody confirm what they proposed, nor link to a record that they may not know of', async () => {
    const [one, two] = [await openCaseFor(app, 'Isolde Farrukh'), await openCaseFor(app, 'Isolda Farrukh')];
    const supervisor = await app.api('supervisor');
    const proposed = await supervisor
      .post(`/api/v1/people/${one.personId}/links`)
      .send({ otherPersonId: two.personId, reason: 'Same number.' })
      .expect(201);
    const { linkId } = proposed.body as { linkId: string };
    const own = await supervisor.post(`/api/v1/people/${one.personId}/links/${linkId}/confirmations`).expect(403);
    expect(own.body).toMatchObject({ code: 'NEEDS_A_SECOND_PERSON' });
    const elsewhere = await openCaseFor(app, 'Isolde F', 'inspector-other', 'LPU-2');
    for (const otherPersonId of [elsewhere.personId, randomUUID()])
      await supervisor.post(`/api/v1/people/${one.personId}/links`).send({ otherPersonId, reason: 'Same number.' }).expect(404);
  });

  it('answers a repeat with the same receipt', async () => {
    const { personId } = await openCaseFor(app, 'Marisol Entwistle');
    const api = await app.api('support-officer');
    const key = randomUUID();
    const send = () =>
      api
        .post(`/api/v1/people/${personId}/representatives`)
        .set('Idempotency-Key', key)
        .send({ kind: 'RELATIVE', name: 'Fidelma Entwistle' })
        .expect(201);
    const [first, again] = [await send(), await send()];
    expect({ ...again.body, position: '' }).toEqual({ ...first.body, position: '' });
    expect((await read(api, personId))['representatives']).toHaveLength(1);
  });
});
