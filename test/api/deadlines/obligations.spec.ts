import { createTestApp, type TestApp } from '../../support/app';
import { establishUnits } from '../../support/established-units';
import { CasesInHand, review } from '../reviews/case-in-hand';

type Item = { obligationId: string; rule: string; status: string; dueAt: string; explanation: string; confirmed?: boolean };
const hours = 3_600_000;

describe('What is owed in a case, to programs', () => {
  let app: TestApp;
  let cases: CasesInHand;
  beforeEach(async () => {
    app = await createTestApp({ store: 'memory' });
    await establishUnits(app);
    cases = new CasesInHand(app);
  });
  afterEach(() => app.close());

  const owed = async (caseId: string, as: Parameters<TestApp['api']>[0] = 'inspector') => {
    const answer = await (await app.api(as)).get(`/api/v1/cases/${caseId}/obligations`).query({ atLeast: cases.position });
    return { status: answer.status, items: answer.body.items as Item[] };
  };
  const duty = async (caseId: string, rule: string): Promise<Item> => {
    const found = (await owed(caseId)).items.find((item) => item.rule === rule);
    if (!found) throw new Error(`nothing is owed under ${rule}`);
    return found;
  };

  it('is told with all that was pinned, what is still to be done first, soonest due first', async () => {
    const { caseId } = await cases.open({ reportedAt: '2026-03-02T08:00:00Z', risk: 'HIGH' });
    await cases.post('support-officer', caseId, 'risk-assessments', { occurredAt: '2026-03-02T08:30:00Z', risk: 'HIGH' });
    const { items } = await owed(caseId);
    const open = items.filter(({ status }) => status === 'OPEN');
    expect(open.map(({ dueAt }) => dueAt)).toEqual(open.map(({ dueAt }) => dueAt).toSorted());
    expect(items.at(-1)).toMatchObject({ rule: 'RISK_ASSESSMENT', status: 'MET_ON_TIME', metAt: '2026-03-02T08:30:00.000Z' });
    expect(items.at(-1)).not.toHaveProperty('confirmed');
    expect(await duty(caseId, 'INSPECTOR_FIRST_REVIEW')).toEqual({
      obligationId: expect.any(String),
      rule: 'INSPECTOR_FIRST_REVIEW',
      label: 'Inspector’s first review',
      basis: expect.any(String),
      sourced: false,
      causedBy: expect.any(String),
      startedAt: '2026-03-02T08:00:00.000Z',
      dueAt: '2026-03-03T08:00:00.000Z',
      responsibleRole: 'INSPECTOR',
      band: 'HIGH',
      policyVersion: expect.stringMatching(/^default-/),
      calendarVersion: '2026-11-21',
      status: 'OPEN',
      explanation: expect.stringMatching(/^Due 24 hours after the report on Monday 2 March 2026, 08:00: hate crime, high risk\. Basis: /),
    });
  });

  it('is right by the clock though nobody has written the miss down, and stays so when it was done late', async () => {
    const { caseId } = await cases.open({ reportedAt: '2026-03-02T08:00:00Z', risk: 'HIGH' });
    app.moveClock(23 * hours);
    expect((await duty(caseId, 'INSPECTOR_FIRST_REVIEW')).status).toBe('OPEN');
    app.moveClock(1);
    expect(await duty(caseId, 'INSPECTOR_FIRST_REVIEW')).toMatchObject({ status: 'BREACHED', breachedAt: '2026-03-03T08:00:00.000Z' });
    app.moveClock(hours);
    const late = { ...review, occurredAt: '2026-03-03T08:30:00Z', standardMet: false };
    expect((await cases.post('inspector', caseId, 'reviews', late)).status).toBe(201);
    expect(await duty(caseId, 'INSPECTOR_FIRST_REVIEW')).toMatchObject({
      status: 'MET_LATE',
      metAt: '2026-03-03T08:30:00.000Z',
      breachedAt: '2026-03-03T08:00:00.000Z',
    });
  });

  it('says of what was written up late whether somebody has seen proof', async () => {
    const { caseId } = await cases.open({ reportedAt: '2026-03-01T08:00:00Z' });
    const contact = { channel: 'TELEPHONE', direction: 'OUTBOUND', outcome: 'REACHED', purposes: ['UPDATE'] };
    await cases.post('support-officer', caseId, 'contacts', { ...contact, occurredAt: '2026-03-01T20:00:00Z' });
    expect(await duty(caseId, 'FIRST_CONTACT')).toMatchObject({ status: 'MET_ON_TIME_RECORDED_LATE', confirmed: false });
  });

  it('waits, goes on, is declined and is set aside; what changes it asks for the revision, and nobody sets aside their own', async () => {
    const { caseId } = await cases.open({ reportedAt: '2026-03-02T08:00:00Z' });
    const first = await duty(caseId, 'FIRST_CONTACT');
    const path = `obligations/${first.obligationId}`;
    const pause = { reason: 'PERSON_ASKED', until: '2026-03-04T09:00:00Z', words: 'After the funeral.' };
    const stale = await cases.post('support-officer', caseId, `${path}/pauses`, pause, { 'If-Match': '"999"' });
    expect(stale.status).toBe(412);
    const paused = await cases.post('support-officer', caseId, `${path}/pauses`, pause);
    expect([paused.status, paused.headers['etag']]).toEqual([200, `"${String(paused.body.revision)}"`]);
    expect(await duty(caseId, 'FIRST_CONTACT')).toMatchObject({
      status: 'PAUSED',
      dueAt: '2026-03-05T08:00:00.000Z',
      originalDueAt: '2026-03-03T08:00:00.000Z',
      pause: { reason: 'PERSON_ASKED', since: '2026-03-02T09:00:00.000Z', until: '2026-03-04T09:00:00.000Z' },
    });
    app.moveClock(hours);
    expect((await cases.post('support-officer', caseId, `${path}/resumption`, {})).status).toBe(200);
    expect(await duty(caseId, 'FIRST_CONTACT')).toMatchObject({ status: 'OPEN', dueAt: '2026-03-03T09:00:00.000Z' });
    const declined = { words: 'I have my family.', how: 'TELEPHONE', occurredAt: '2026-03-02T09:30:00Z' };
    const plan = (await duty(caseId, 'CONTACT_PLAN')).obligationId;
    expect((await cases.post('support-officer', caseId, `obligations/${plan}/decline`, declined)).status).toBe(200);
    expect((await duty(caseId, 'CONTACT_PLAN')).status).toBe('DECLINED');
    const inspectors = (await duty(caseId, 'INSPECTOR_FIRST_REVIEW')).obligationId;
    const own = await cases.post('inspector', caseId, `obligations/${inspectors}/waiver`, { reason: 'Not needed.' });
    expect([own.status, own.body.code]).toEqual([409, 'REVIEW_CANNOT_BE_WAIVED']);
    const referral = (await duty(caseId, 'SUPPORT_REFERRAL')).obligationId;
    expect((await cases.post('support-officer', caseId, `obligations/${referral}/waiver`, { reason: 'No.' })).status).toBe(403);
    expect((await cases.post('inspector', caseId, `obligations/${referral}/waiver`, { reason: 'Done in her other case.' })).status).toBe(
      200,
    );
    expect((await duty(caseId, 'SUPPORT_REFERRAL')).status).toBe('WAIVED');
  });

  it('is taken on by name once it was missed, and stands among the breaches until it is done', async () => {
    const { caseId } = await cases.open({ reportedAt: '2026-03-01T06:00:00Z' });
    const first = await duty(caseId, 'FIRST_CONTACT');
    const take = { what: 'I visit her at noon.', byWhen: '2026-03-02T13:00:00Z' };
    const taken = await cases.post('support-officer', caseId, `obligations/${first.obligationId}/acknowledgement`, take);
    expect(taken.status).toBe(200);
    const { body } = await (await app.api('supervisor')).get('/api/v1/queues/breaches').query({ atLeast: cases.position });
    const breach = (body.items as { rule: string }[]).find(({ rule }) => rule === 'FIRST_CONTACT');
    expect(breach).toMatchObject({
      caseId,
      overdue: true,
      overdueHours: 3,
      taken: [{ by: app.staffId('support-officer'), acknowledgedAt: '2026-03-02T09:00:00.000Z', byWhen: '2026-03-02T13:00:00.000Z' }],
    });
    const again = await cases.post('supervisor', caseId, `obligations/${first.obligationId}/acknowledgement`, take);
    expect([again.status, again.body.code]).toEqual([409, 'ESCALATION_ALREADY_ACKNOWLEDGED']);
  });

  it('is planned anew on an Inspector’s word alone, and only what another policy changes', async () => {
    const { caseId } = await cases.open({ reportedAt: '2026-03-02T08:00:00Z' });
    expect((await cases.post('supervisor', caseId, 'obligations/replanning', { reason: 'New pack.' })).status).toBe(403);
    const nothing = await cases.post('inspector', caseId, 'obligations/replanning', { reason: 'New pack.' });
    expect([nothing.status, nothing.body.eventIds]).toEqual([200, []]);
  });

  it('names every fault, and says nothing of a duty of another case', async () => {
    const { caseId } = await cases.open({ reportedAt: '2026-03-02T08:00:00Z' });
    const other = await cases.open({ reportedAt: '2026-03-02T08:00:00Z' });
    const { obligationId } = await duty(other.caseId, 'FIRST_CONTACT');
    const wrong = await cases.post('support-officer', caseId, `obligations/${obligationId}/decline`, { how: 'SHOUTED' });
    expect([wrong.status, wrong.body.errors.length]).toEqual([400, 3]);
    const elsewhere = await cases.post('support-officer', caseId, `obligations/${obligationId}/resumption`, {});
    expect([elsewhere.status, elsewhere.body.code]).toEqual([404, 'NOT_FOUND']);
  });

  it('stands in the queue of whom it is due to', async () => {
    const { caseId } = await cases.open({ reportedAt: '2026-03-02T08:00:00Z' });
    await cases.appoint(caseId, 'OFFICER_IN_CASE', 'officer-in-case');
    const contacts = async (as: Parameters<TestApp['api']>[0], query: object = {}) =>
      ((await (await app.api(as)).get('/api/v1/queues/contacts').query({ atLeast: cases.position, ...query })).body.items as Item[]).map(
        ({ rule }) => rule,
      );
    expect(await contacts('officer-in-case')).toEqual(['WRITTEN_CONFIRMATION']);
    expect(await contacts('support-officer')).toContain('FIRST_CONTACT');
    expect(await contacts('support-officer', { due: 'OVERDUE' })).toEqual([]);
    expect(await contacts('supervisor', { kind: 'HATE_ASB' })).toEqual([]);
    expect((await (await app.api('administrator')).get('/api/v1/queues/contacts')).status).toBe(403);
  });
});
