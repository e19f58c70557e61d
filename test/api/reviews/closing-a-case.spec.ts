import { createTestApp, type TestApp } from '../../support/app';
import { establishUnits } from '../../support/established-units';
import { CasesInHand, review, today } from './case-in-hand';

describe('closing a case', () => {
  let app: TestApp;
  let cases: CasesInHand;
  beforeAll(async () => {
    app = await createTestApp({ store: 'memory' });
    await establishUnits(app);
    cases = new CasesInHand(app);
  });
  afterAll(() => app.close());

  const proposed = async (): Promise<string> => {
    const { caseId } = await cases.open();
    await cases.reviewed(caseId);
    expect((await cases.post('support-officer', caseId, 'closure/proposals', { occurredAt: today, reason: 'All done' })).status).toBe(201);
    return caseId;
  };

  it('is proposed, reviewed, closed and can be reopened', async () => {
    const caseId = await proposed();
    const blocked = await cases.post('inspector', caseId, 'closure', { occurredAt: today });
    expect([blocked.status, blocked.body.code]).toEqual([409, 'CLOSURE_BLOCKED']);
    await cases.reviewed(caseId, { type: 'CLOSURE' });
    expect((await cases.post('inspector', caseId, 'closure', { occurredAt: today, outcomeType: 18 })).status).toBe(200);
    const late = await cases.post('inspector', caseId, 'reviews', { ...review, type: 'INSPECTOR_PERIODIC' });
    expect([late.status, late.body.code]).toEqual([409, 'CASE_CLOSED']);
    expect((await cases.post('supervisor', caseId, 'reopenings', { occurredAt: today, reason: 'New evidence' })).status).toBe(200);
    const twice = await cases.post('supervisor', caseId, 'reopenings', { occurredAt: today, reason: 'New evidence' });
    expect([twice.status, twice.body.code]).toEqual([409, 'CASE_NOT_CLOSED']);
  });

  it('goes back with why', async () => {
    const caseId = await proposed();
    const silent = await cases.post('inspector', caseId, 'closure/returns', { occurredAt: today });
    expect([silent.status, silent.body.errors[0].pointer]).toEqual([400, '/reason']);
    expect((await cases.post('inspector', caseId, 'closure/returns', { occurredAt: today, reason: 'Call her first' })).status).toBe(200);
  });

  it('is decided by the Inspector of the unit alone', async () => {
    const caseId = await proposed();
    const other = await cases.post('inspector-other', caseId, 'closure', { occurredAt: today });
    expect([other.status, other.body.code]).toEqual([403, 'REVIEWER_LACKS_POST']);
    expect((await cases.post('support-officer', caseId, 'closure', { occurredAt: today })).status).toBe(403);
  });

  it('lets one of two who decide at once win, and tells the other that it changed', async () => {
    const caseId = await proposed();
    const revision = await cases.reviewed(caseId, { type: 'CLOSURE' });
    const headers = { 'If-Match': `"${revision}"` };
    const answers = await Promise.all([
      cases.post('inspector', caseId, 'closure', { occurredAt: today }, headers),
      cases.post('inspector', caseId, 'closure/returns', { occurredAt: today, reason: 'Not yet' }, headers),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});
