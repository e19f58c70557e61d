import { createTestApp, type TestApp } from '../../support/app';
import { establishUnits } from '../../support/established-units';
import { CasesInHand, review, today } from './case-in-hand';

const key = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

describe('POST /api/v1/cases/{id}/reviews', () => {
  let app: TestApp;
  let cases: CasesInHand;
  beforeAll(async () => {
    app = await createTestApp({ store: 'memory' });
    await establishUnits(app);
    cases = new CasesInHand(app);
  });
  afterAll(() => app.close());

  it('records the first review by the Inspector of the unit, with risk and directions', async () => {
    const { caseId, reference } = await cases.open();
    const directions = [{ what: 'Visit her at home', to: app.staffId('support-officer'), dueAt: '2026-03-03T12:00:00+00:00' }];
    const answer = await cases.post('inspector', caseId, 'reviews', { ...review, risk: 'HIGH', directions, nextReviewOn: '2026-03-09' });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ caseId, reference, directionIds: [expect.any(String)] });
    expect(answer.headers['etag']).toBe(`"${String(answer.body.revision)}"`);
    // The review, the risk, the direction; and what followed for duties.
    expect(answer.body.eventIds.length).toBeGreaterThan(3);
  });

  it('has its effect once under one key, and refuses the key with another body', async () => {
    const { caseId } = await cases.open();
    const first = await cases.post('inspector', caseId, 'reviews', review, { 'Idempotency-Key': key(1) });
    const second = await cases.post('inspector', caseId, 'reviews', review, { 'Idempotency-Key': key(1) });
    expect([second.status, second.body]).toEqual([201, first.body]);
    const other = await cases.post('inspector', caseId, 'reviews', { ...review, standardMet: false }, { 'Idempotency-Key': key(1) });
    expect([other.status, other.body.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED']);
  });

  it('names every fault at once', async () => {
    const { caseId } = await cases.open();
    const body = {
      occurredAt: '2026-03-03T09:00:00Z',
      type: 'LATER',
      standardMet: 'yes',
      directions: [{ what: '', to: 'somebody' }],
      extra: 1,
    };
    const { status, body: problem } = await cases.post('inspector', caseId, 'reviews', body);
    expect(status).toBe(400);
    const pointers = (problem.errors as { pointer: string }[]).map(({ pointer }) => pointer);
    expect([...new Set(pointers)].sort()).toEqual(
      [
        '/directions/0/dueAt',
        '/directions/0/to',
        '/directions/0/what',
        '/extra',
        '/findings',
        '/occurredAt',
        '/standardMet',
        '/type',
      ].sort(),
    );
  });

  it('is never stale, since it adds: two reviewers who save at once are both saved', async () => {
    const { caseId } = await cases.open();
    const supervisors = { ...review, type: 'SUPERVISOR' };
    const answers = await Promise.all([
      cases.post('inspector', caseId, 'reviews', review, { 'If-Match': '"0"' }),
      cases.post('supervisor', caseId, 'reviews', supervisors, { 'If-Match': '"0"' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  });

  it('is refused to an Inspector of another unit, and to whoever has no such role', async () => {
    const { caseId } = await cases.open();
    const other = await cases.post('inspector-other', caseId, 'reviews', review);
    expect([other.status, other.body.code]).toEqual([403, 'REVIEWER_LACKS_POST']);
    const officer = await cases.post('support-officer', caseId, 'reviews', review);
    expect(officer.status).toBe(403);
    const supervisor = await cases.post('supervisor', caseId, 'reviews', review);
    expect([supervisor.status, supervisor.body.code]).toEqual([403, 'REVIEWER_LACKS_POST']);
  });

  it.each(['OFFICER_IN_CASE', 'SUPPORT_OFFICER'] as const)('is refused to a reviewer who is %s in the case', async (role) => {
    const { caseId } = await cases.open();
    await cases.appoint(caseId, role, 'inspector');
    const answer = await cases.post('inspector', caseId, 'reviews', review);
    expect([answer.status, answer.body.code]).toEqual([409, 'REVIEWER_NOT_INDEPENDENT']);
  });

  it('is refused to a reviewer who declared a conflict, to whom the case is hidden from then on', async () => {
    const { caseId } = await cases.open();
    const declared = await cases.post('inspector', caseId, 'conflicts', { reason: 'We are neighbours' });
    expect(declared.status).toBeLessThan(300);
    const answer = await cases.post('inspector', caseId, 'reviews', review);
    expect([answer.status, answer.body.code]).toEqual([404, 'NOT_FOUND']);
    const page = await (await app.browser('inspector')).open(`/cases/${caseId}/reviews/new`);
    expect(page.status).toBe(404);
  });

  it('answers alike for a case that there is not and one that is hidden', async () => {
    const { caseId } = await cases.open({ lpu: 'LPU-2' }, 'inspector-other');
    for (const path of ['reviews', 'closure/proposals']) {
      const body = path === 'reviews' ? { ...review, type: 'SUPERVISOR' } : { occurredAt: today };
      const [hidden, unknown] = [await cases.post('supervisor', caseId, path, body), await cases.post('supervisor', key(404), path, body)];
      expect([hidden.status, unknown.status]).toEqual([404, 404]);
      expect({ ...hidden.body, errorId: '' }).toEqual({ ...unknown.body, errorId: '' });
    }
  });

  it('is done once, in its turn, and directs only those who may have a part', async () => {
    const { caseId } = await cases.open();
    const early = await cases.post('inspector', caseId, 'reviews', { ...review, type: 'INSPECTOR_PERIODIC' });
    expect([early.status, early.body.code]).toEqual([409, 'FIRST_REVIEW_DUE']);
    const stranger = { what: 'Call her', to: key(7), dueAt: '2026-03-03T12:00:00Z' };
    const nobody = await cases.post('inspector', caseId, 'reviews', { ...review, directions: [stranger] });
    expect([nobody.status, nobody.body.code]).toEqual([409, 'STAFF_MEMBER_NOT_ELIGIBLE']);
    await cases.reviewed(caseId);
    const again = await cases.post('inspector', caseId, 'reviews', review);
    expect([again.status, again.body.code]).toEqual([409, 'FIRST_REVIEW_ALREADY_DONE']);
    const past = await cases.post('inspector', caseId, 'reviews', { ...review, type: 'INSPECTOR_PERIODIC', nextReviewOn: '2026-03-01' });
    expect([past.status, past.body.code]).toEqual([409, 'NEXT_REVIEW_IN_PAST']);
  });

  it('has its directions discharged', async () => {
    const { caseId } = await cases.open();
    const directions = [{ what: 'Call her', to: app.staffId('support-officer'), dueAt: '2026-03-03T12:00:00Z' }];
    const { body } = await cases.post('inspector', caseId, 'reviews', { ...review, directions });
    const path = `directions/${String(body.directionIds[0])}/discharge`;
    const answer = await cases.post('support-officer', caseId, path, { occurredAt: today, how: 'Spoke with her' });
    expect(answer.status).toBe(200);
    const unknown = await cases.post('support-officer', caseId, `directions/${key(9)}/discharge`, { occurredAt: today });
    expect([unknown.status, unknown.body.code]).toEqual([409, 'DIRECTION_NOT_FOUND']);
  });
});

describe('POST /api/v1/cases/{id}/reviews/exemption', () => {
  let app: TestApp;
  let cases: CasesInHand;
  beforeAll(async () => {
    app = await createTestApp({ store: 'memory' });
    await establishUnits(app);
    cases = new CasesInHand(app);
  });
  afterAll(() => app.close());

  it('is for the senior lead and the Inspector of another unit, never for the one who owes the review', async () => {
    const { caseId } = await cases.open();
    const own = await cases.post('inspector', caseId, 'reviews/exemption', { reason: 'No need' });
    expect([own.status, own.body.code]).toEqual([409, 'EXEMPTION_BY_OWN_INSPECTOR']);
    const stale = await cases.post('inspector-other', caseId, 'reviews/exemption', { reason: 'Recorded twice' }, { 'If-Match': '"99"' });
    expect([stale.status, stale.body.code]).toEqual([412, 'STALE_REVISION']);
    expect((await cases.post('inspector-other', caseId, 'reviews/exemption', { reason: 'Recorded twice' })).status).toBe(200);
    const second = await cases.open();
    expect((await cases.post('senior-lead', second.caseId, 'reviews/exemption', { reason: 'Recorded twice' })).status).toBe(200);
    const empty = await cases.post('senior-lead', second.caseId, 'reviews/exemption', {});
    expect([empty.status, empty.body.errors[0].pointer]).toEqual([400, '/reason']);
  });
});
