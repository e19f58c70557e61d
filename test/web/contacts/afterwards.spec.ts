import { createTestApp, type TestApp } from '../../support/app';
import { closedCase } from '../../support/closed-case';
import { ToldCase } from '../../support/told-case';

const now = { 'occurred-date': '2026-03-02', 'occurred-time': '08:50' };

describe('after a case is closed', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  it('a survey that came back is written down from its page, and shown in the history', async () => {
    const { caseId } = await closedCase(app, 'returned');
    const browser = await app.browser('support-officer');
    const shown = await browser.open(`/cases/${caseId}`);
    expect(shown.document.querySelector(`a[href="/cases/${caseId}/survey"]`)).not.toBeNull();
    const form = await browser.open(`/cases/${caseId}/survey`);
    const empty = await browser.submit(form, { 'occurred-date': '', 'occurred-time': '' });
    expect([empty.status, empty.errors]).toEqual([400, ['Enter when it came back', 'Select how satisfied they were']]);
    const after = await browser.submit(empty, { ...now, score: '5', words: '“Thank you.”' });
    expect([after.status, after.path]).toEqual([200, `/cases/${caseId}`]);
    for (const words of ['Saved: the survey that came back.', 'Survey returned', '“Thank you.”']) expect(after.text).toContain(words);
  });

  it('why nobody asked is refused where the case does not say so, and leads to the answer', async () => {
    const { caseId } = await closedCase(app, 'not offered');
    const browser = await app.browser('support-officer');
    const form = await browser.open(`/cases/${caseId}/survey/not-offered`);
    const refused = await browser.submit(form, { ...now, reason: 'PERSON_DIED' });
    expect([refused.status, refused.errors]).toEqual([
      409,
      ['The case does not say so. Record that in the case first, then say that no survey is offered.'],
    ]);
    const after = await browser.submit(refused, { ...now, reason: 'NO_SAFE_WAY' });
    expect(after.text).toContain('There is no safe way to send one');
  });

  it('is offered on no page of an open case, and there for nobody who may not record it', async () => {
    const told = new ToldCase(app, 'open');
    await told.open();
    const shown = await (await app.browser('support-officer')).open(`/cases/${told.caseId}`);
    expect(shown.document.querySelector(`a[href="/cases/${told.caseId}/survey"]`)).toBeNull();
    expect((await (await app.browser('analyst')).open(`/cases/${told.caseId}/survey`)).status).toBe(403);
  });
});
