import { CasesInHand, review, today } from '../../api/reviews/case-in-hand';
import { createTestApp, type TestApp } from '../../support/app';
import { establishUnits } from '../../support/established-units';

const when = { 'occurred-date': '2026-03-02', 'occurred-time': '08:30' };
const filled = { ...when, type: 'INSPECTOR_FIRST', standardMet: 'YES', findings: 'Visited the same evening.', risk: 'MEDIUM' };

describe('the pages of reviews', () => {
  let app: TestApp;
  let cases: CasesInHand;
  beforeAll(async () => {
    app = await createTestApp({ store: 'memory' });
    await establishUnits(app);
    cases = new CasesInHand(app);
  });
  afterAll(() => app.close());

  it('list what is overdue, due today and soon, say how long and why, and lead to the form with one tap', async () => {
    const { caseId, reference } = await cases.open({ reportedAt: '2026-02-27T05:00:00Z' });
    const browser = await app.browser('inspector');
    expect((await browser.open('/')).text).toContain('Reviews due');
    const list = await browser.open('/reviews');
    expect(list.text).toContain('Overdue: 1 Due today: 0 Due in the next 7 days: 0');
    expect(list.text).toContain(reference);
    expect(list.text).toContain('Overdue by 2 days, 4 hours');
    expect(list.text).toContain('Due 24 hours after the report on Friday 27 February 2026, 05:00: hate crime, risk not assessed yet.');
    expect(list.document.querySelector(`a[href="/cases/${caseId}/reviews/new"]`)).not.toBeNull();
    const narrowed = await browser.open('/reviews?kind=HATE_ASB');
    expect(narrowed.text).toContain('Overdue (0)');
    expect(narrowed.text).not.toContain(reference);
    expect((await (await app.browser('support-officer')).open('/reviews')).status).toBe(403);
  });

  it('ask what came of each miss by name, and take no “standard met” while one is left out', async () => {
    const { caseId } = await cases.open({ reportedAt: '2026-02-28T05:00:00Z' });
    const browser = await app.browser('inspector');
    const form = await browser.open(`/cases/${caseId}/reviews/new`);
    const count = form.document.querySelectorAll('input[name="missOf"]').length;
    expect(form.text).toContain(`What was missed (${count})`);
    const half = ['She was called on Sunday.', ...Array.from({ length: count - 1 }, () => '')];
    const refused = await browser.submit(form, { ...filled, missAnswer: half });
    expect(refused.status).toBe(409);
    expect(refused.errors).toEqual(['Say what came of each duty that was missed before you record that the standard was met.']);
    expect(refused.document.querySelector('.govuk-error-summary a')?.getAttribute('href')).toBe('#missAnswer-2');
    expect(refused.document.querySelector('#missAnswer')?.textContent).toContain('She was called on Sunday.');
    const all = Array.from({ length: count }, () => 'Put right on the same day.');
    const done = await browser.submit(refused, { ...filled, missAnswer: all });
    expect([done.status, done.path]).toEqual([200, `/cases/${caseId}`]);
    expect((await browser.open(`/cases/${caseId}/reviews/new`)).text).not.toContain('What was missed');
  });

  it('say by when the policy wants the next review, and take no later day', async () => {
    const { caseId } = await cases.open();
    const browser = await app.browser('inspector');
    const form = await browser.open(`/cases/${caseId}/reviews/new`);
    expect(form.text).toContain('high risk: 9 March 2026, medium risk: 16 March 2026, standard risk: 30 March 2026');
    const late = await browser.submit(form, { ...filled, nextReviewOn: '2026-03-17' });
    expect([late.status, late.errors]).toEqual([
      400,
      ['The next review must be on 16 March 2026 or sooner: that is the latest that the policy allows'],
    ]);
    expect((await browser.submit(late, { ...filled, nextReviewOn: '2026-03-16' })).status).toBe(200);
  });

  it('show what happened since the last look, and offer only the reviews that are open', async () => {
    const { caseId } = await cases.open();
    const contact = { occurredAt: today, channel: 'TELEPHONE', direction: 'OUTBOUND', outcome: 'NO_ANSWER' };
    await cases.post('support-officer', caseId, 'contacts', contact);
    const browser = await app.browser('inspector');
    const form = await browser.open(`/cases/${caseId}/reviews/new`);
    expect(form.text).toContain('Since the report');
    expect(form.text).toContain('Tried and not reached: 1');
    expect(form.text).toContain('Nobody reached for 1 day');
    expect([...form.document.querySelectorAll('input[name="type"]')].map((input) => input.getAttribute('value'))).toEqual([
      'INSPECTOR_FIRST',
    ]);
    const done = await browser.submit(form, filled);
    expect([done.status, done.path]).toEqual([200, `/cases/${caseId}`]);
    const next = await browser.open(`/cases/${caseId}/reviews/new`);
    expect(next.text).toContain('Since the last review');
    expect(next.text).toContain('Tried and not reached: 0');
    expect(next.text).toContain('Visited the same evening.');
  });

  it('name every fault and keep what was typed', async () => {
    const { caseId } = await cases.open();
    const browser = await app.browser('inspector');
    const form = await browser.open(`/cases/${caseId}/reviews/new`);
    const again = await browser.submit(form, {
      ...when,
      findings: 'Half of it',
      directionWhat1: 'Call her',
      'occurred-date': '2026-03-03',
    });
    expect(again.status).toBe(400);
    expect(again.errors).toEqual([
      'Enter when you reviewed the case as a date and time from 1900 on, not in the future',
      'Select whether the standard of service was met',
      'Select who is to do direction 1',
    ]);
    expect(again.document.querySelector('textarea[name="findings"]')?.textContent).toContain('Half of it');
    expect(again.document.querySelector('textarea[name="directionWhat1"]')?.textContent).toContain('Call her');
  });

  it('give directions, which whoever was asked finds and discharges', async () => {
    const { caseId } = await cases.open();
    const browser = await app.browser('inspector');
    const direction = {
      directionWhat1: 'Visit her at home',
      directionTo1: app.staffId('support-officer'),
      'directionDue1-date': '2026-03-04',
      'directionDue1-time': '17:00',
    };
    await browser.submit(await browser.open(`/cases/${caseId}/reviews/new`), { ...filled, ...direction });
    const officer = await app.browser('support-officer');
    const asked = await officer.open('/directions');
    expect(asked.text).toContain('Visit her at home');
    const link = asked.document.querySelector(`a[href^="/cases/${caseId}/directions/"]`)?.getAttribute('href') ?? '';
    const discharge = await officer.open(link);
    expect(discharge.text).toContain('Visit her at home');
    expect((await officer.submit(discharge, { ...when, how: 'Went on Monday' })).path).toBe(`/cases/${caseId}`);
    expect((await officer.open('/directions')).text).toContain('Nothing is asked of you now');
  });

  it('take the cases of one incident together', async () => {
    const incidentId = '00000000-0000-4000-8000-0000000000aa';
    const [one, two] = [await cases.open({ incidentId }), await cases.open({ incidentId, person: { name: 'Perpetua Langridge' } })];
    const browser = await app.browser('inspector');
    const form = await browser.open(`/cases/${one.caseId}/reviews/new`);
    expect(form.text).toContain(two.reference);
    expect((await browser.submit(form, { ...filled, alsoFor: two.caseId })).status).toBe(200);
    for (const { caseId } of [one, two]) {
      const again = await cases.post('inspector', caseId, 'reviews', review);
      expect(again.body.code).toBe('FIRST_REVIEW_ALREADY_DONE');
    }
  });

  it('offer no form to those who may not judge, and are not there for those who may not see', async () => {
    const { caseId } = await cases.open();
    const other = await (await app.browser('inspector-other')).open(`/cases/${caseId}/reviews/new`);
    expect(other.text).toContain('No review of this case is open to you now');
    expect(other.document.querySelector('main form')).toBeNull();
    const elsewhere = await cases.open({ lpu: 'LPU-2' }, 'inspector-other');
    const hidden = await (await app.browser('supervisor')).open(`/cases/${elsewhere.caseId}/reviews/new`);
    const unknown = await (await app.browser('supervisor')).open('/cases/00000000-0000-4000-8000-000000000009/reviews/new');
    expect([hidden.status, unknown.status]).toEqual([404, 404]);
    expect(hidden.text).toBe(unknown.text);
  });

  it('exempt a case from its first review', async () => {
    const { caseId } = await cases.open();
    const lead = await app.browser('senior-lead');
    const empty = await lead.submit(await lead.open(`/cases/${caseId}/reviews/exemption`), {});
    expect(empty.errors).toEqual(['Enter why no review is owed, in up to 2,000 characters']);
    expect((await lead.submit(empty, { reason: 'Recorded twice' })).status).toBe(200);
    expect((await cases.post('inspector', caseId, 'reviews', review)).body.code).toBe('FIRST_REVIEW_EXEMPT');
  });
});
