import { randomUUID } from 'node:crypto';
import type { OpenedCase } from '../../../src/domain/support-case/state';
import { supportCaseStream } from '../../../src/domain/support-case/stream';
import { supportCase } from '../../../src/domain/support-case/support-case';
import type { CaseId } from '../../../src/kernel/ids';
import { createTestApp, type TestApp } from '../../support/app';
import { establishUnits } from '../../support/established-units';
import { openCaseFor } from '../people/case-of-somebody';

describe('what a case is a case of', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ store: 'memory' });
    await establishUnits(app);
  });
  afterAll(() => app.close());

  const caseState = async (caseId: string): Promise<OpenedCase> =>
    (await app.runner.load(supportCase, supportCaseStream(caseId as CaseId)))?.state as OpenedCase;
  const reclassified = { kind: 'HATE_ASB', strands: [{ strand: 'DISABILITY', subStrand: 'SENSORY' }], reason: 'No crime was found.' };

  it('is reclassified by who heads the unit, on the revision that they read', async () => {
    const { caseId, reference } = await openCaseFor(app, 'Bronwen Achterkamp');
    const path = `/api/v1/cases/${caseId}/reclassifications`;
    const inspector = await app.api('inspector');
    const { etag = '' } = (await inspector.get(`/api/v1/cases/${caseId}`).expect(200)).headers as { etag?: string };
    const answer = await inspector.post(path).set('If-Match', etag).send(reclassified).expect(200);
    expect(answer.body).toMatchObject({ caseId, reference, revision: expect.any(Number) });
    expect(answer.headers['etag']).not.toBe(etag);
    expect(await caseState(caseId)).toMatchObject({ kind: 'HATE_ASB', strands: [{ strand: 'DISABILITY', subStrand: 'SENSORY' }] });
    await inspector
      .post(path)
      .set('If-Match', etag)
      .send({ ...reclassified, kind: 'HATE_CRIME' })
      .expect(412);
    await (await app.api('support-officer')).post(path).send(reclassified).expect(403);
    const faults = await inspector.post(path).send({ kind: 'X', strands: [] }).expect(400);
    expect((faults.body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer).sort()).toEqual([
      '/kind',
      '/reason',
      '/strands',
    ]);
    const staff = await inspector
      .post(path)
      .send({ ...reclassified, kind: 'STAFF_VICTIM_CRIME' })
      .expect(409);
    expect(staff.body).toMatchObject({ code: 'STAFF_VICTIM_STAYS_ONE' });
  });

  it('is joined to the incident of another case, and to one that bears on it', async () => {
    const [one, two] = [await openCaseFor(app, 'Aurelio Finch'), await openCaseFor(app, 'Begonia Finch')];
    const api = await app.api('support-officer');
    const path = `/api/v1/cases/${one.caseId}/incident-links`;
    await api.post(path).send({ relation: 'SAME', linkedCaseId: two.caseId, reason: 'Both were on the bus.' }).expect(200);
    const [incident] = (await caseState(two.caseId)).incidents;
    expect((await caseState(one.caseId)).incidents).toContain(incident);
    const related = randomUUID();
    await api.post(path).send({ relation: 'RELATED', incidentId: related }).expect(200);
    expect((await caseState(one.caseId)).incidents).toContain(related);
    await api.post(path).send({ relation: 'SAME', linkedCaseId: one.caseId }).expect(409);
    const neither = await api.post(path).send({ relation: 'SAME' }).expect(400);
    expect(neither.body).toMatchObject({ errors: [{ pointer: '/linkedCaseId' }] });
  });

  it('is found to be the same as another, which goes on', async () => {
    const [one, two] = [await openCaseFor(app, 'Osric Lindqvist'), await openCaseFor(app, 'Osric Lindquist')];
    const supervisor = await app.api('supervisor');
    const path = `/api/v1/cases/${one.caseId}/duplicates`;
    await supervisor.post(path).set('If-Match', '"0"').send({ duplicateOf: two.caseId, reason: 'Entered twice.' }).expect(412);
    await supervisor.post(path).send({ duplicateOf: two.caseId, reason: 'Entered twice.' }).expect(200);
    expect((await caseState(one.caseId)).status).toBe('DUPLICATE');
    const itself = await supervisor
      .post(`/api/v1/cases/${two.caseId}/duplicates`)
      .send({ duplicateOf: two.caseId, reason: 'Twice.' })
      .expect(409);
    expect(itself.body).toMatchObject({ code: 'CASE_IS_ITSELF' });
  });

  it('answers for a hidden case as for an unknown one, as this case and as the other', async () => {
    const own = await openCaseFor(app, 'Calliope Renn');
    const elsewhere = await openCaseFor(app, 'Lysander Renn', 'inspector-other', 'LPU-2');
    const supervisor = await app.api('supervisor');
    for (const other of [elsewhere.caseId, randomUUID()]) {
      await supervisor.post(`/api/v1/cases/${own.caseId}/duplicates`).send({ duplicateOf: other, reason: 'The same.' }).expect(404);
      await supervisor.post(`/api/v1/cases/${own.caseId}/incident-links`).send({ relation: 'SAME', linkedCaseId: other }).expect(404);
      await supervisor.post(`/api/v1/cases/${other}/reclassifications`).send(reclassified).expect(404);
    }
  });
});
