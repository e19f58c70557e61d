import { CasesInHand, review, today } from '../../api/reviews/case-in-hand';
import { createTestApp, type TestApp } from '../../support/app';
import { establishUnits } from '../../support/established-units';

const when = { 'occurred-date': '2026-03-02', 'occurred-time': '08:30' };

describe('the pages on which a case is decided and put right', () => {
  let app: TestApp;
  let cases: CasesInHand;
  beforeAll(async () => {
    app = await createTestApp({ store: 'memory' });
    await establishUnits(app);
    cases = new CasesInHand(app);
  });
  afterAll(() => app.close());

  it('say what still blocks closing, close once nothing does, and reopen', async () => {
    const { caseId } = await cases.open();
    const officer = await app.browser('support-officer');
    const propose = await officer.open(`/cases/${caseId}/closure/propose`);
    expect(propose.text).toContain('The Inspector’s first review has not been done');
    expect((await officer.submit(propose, when)).path).toBe(`/cases/${caseId}`);
    const inspector = await app.browser('inspector');
    expect((await inspector.open('/reviews')).document.querySelector(`a[href="/cases/${caseId}/closure/decide"]`)).not.toBeNull();
    const blocked = await inspector.submit(await inspector.open(`/cases/${caseId}/closure/decide`), { ...when, decision: 'CLOSE' });
    expect([blocked.status, blocked.errors.length]).toEqual([409, 1]);
    expect(blocked.text).toContain('Risk has not been assessed');
    await cases.reviewed(caseId);
    await cases.reviewed(caseId, { type: 'CLOSURE' });
    const decide = await inspector.open(`/cases/${caseId}/closure/decide`);
    expect(decide.text).toContain('Nothing stands in the way of closing');
    expect((await inspector.submit(decide, { ...when, decision: 'CLOSE' })).path).toBe(`/cases/${caseId}`);
    const reopen = await inspector.open(`/cases/${caseId}/reopen`);
    expect((await inspector.submit(reopen, { ...when, reason: 'She rang again' })).path).toBe(`/cases/${caseId}`);
  });

  it('ask why where a case goes back', async () => {
    const { caseId } = await cases.open();
    await cases.post('support-officer', caseId, 'closure/proposals', { occurredAt: today });
    const inspector = await app.browser('inspector');
    const form = await inspector.submit(await inspector.open(`/cases/${caseId}/closure/decide`), { ...when, decision: 'RETURN' });
    expect(form.errors).toEqual(['Enter why the case goes back, in up to 2,000 characters']);
    expect((await inspector.submit(form, { reason: 'Call her first' })).path).toBe(`/cases/${caseId}`);
    expect((await inspector.open(`/cases/${caseId}/closure/decide`)).text).toContain('Nobody has proposed to close this case');
  });

  it('show that somebody else changed it meanwhile, and keep what was typed', async () => {
    const { caseId } = await cases.open();
    await cases.reviewed(caseId);
    await cases.post('support-officer', caseId, 'closure/proposals', { occurredAt: today });
    const inspector = await app.browser('inspector');
    const form = await inspector.open(`/cases/${caseId}/closure/decide`);
    await cases.reviewed(caseId, { type: 'CLOSURE' });
    const stale = await inspector.submit(form, { ...when, decision: 'RETURN', reason: 'Not before she was called' });
    expect(stale.status).toBe(412);
    expect(stale.errors[0]).toContain('Somebody else changed this');
    expect(stale.document.querySelector('textarea[name="reason"]')?.textContent).toContain('Not before she was called');
    expect((await inspector.submit(stale, {})).path).toBe(`/cases/${caseId}`);
  });

  it('put right only what differs, and keep the entry as written', async () => {
    const { caseId } = await cases.open();
    const { body } = await cases.post('inspector', caseId, 'reviews', review);
    const browser = await app.browser('inspector');
    await browser.open(`/cases/${caseId}`);
    const form = await browser.open(`/cases/${caseId}/entries/${await cases.revisionOf(caseId, body.eventIds[0])}/correct`);
    expect([...form.document.querySelectorAll('main [name]')].map((input) => input.getAttribute('name'))).toEqual([
      '_csrf',
      'commandId',
      'revision',
      'occurredAt-date',
      'occurredAt-time',
      'findings',
      'reason',
    ]);
    const nothing = await browser.submit(form, { reason: 'Nothing really' });
    expect([nothing.status, nothing.errors]).toEqual([409, ['Nothing in the entry would change. Change what was wrong in it.']]);
    expect((await browser.submit(nothing, { findings: 'Visited two days later.' })).path).toBe(`/cases/${caseId}`);
    const shown = await browser.open(`/cases/${caseId}/entries/${await cases.revisionOf(caseId, body.eventIds[0])}/correct`);
    expect(shown.text).toContain(review.findings);
    expect(shown.document.querySelector('textarea[name="findings"]')?.textContent).toContain('Visited two days later.');
  });

  it('seal an entry, which only the data-protection role opens, and that is logged', async () => {
    const { caseId } = await cases.open();
    const { body } = await cases.post('inspector', caseId, 'reviews', { ...review, findings: 'Her sister’s address' });
    const browser = await app.browser('inspector');
    const path = `/cases/${caseId}/entries/${await cases.revisionOf(caseId, body.eventIds[0])}`;
    await browser.submit(await browser.open(`${path}/seal`), { ground: 'ENDANGERS_SOMEONE', reason: 'Says where a relative lives' });
    const sealed = await browser.open(`${path}/seal`);
    expect(sealed.text).not.toContain('Her sister’s address');
    expect((await browser.open(`/cases/${caseId}/reviews/new`)).text).not.toContain('Her sister’s address');
    expect((await browser.open(`${path}/sealed`)).status).toBe(403);
    const opened = await (await app.browser('data-protection')).open(`${path}/sealed`);
    expect(opened.text).toContain('Her sister’s address');
    expect((await app.accessLog()).at(-1)).toMatchObject({
      what: 'sealed-entry',
      ids: [caseId],
      right: 'case:open-sealed',
      outcome: 'allowed',
    });
  });
});
