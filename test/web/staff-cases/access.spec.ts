import { createTestApp, type TestApp } from '../../support/app';
import { appointLeads, establishUnits } from '../../support/established-units';
import { opened, staffCase } from '../../api/staff-cases/opening';

describe('the pages of who is let in', () => {
  let app: TestApp;
  let caseId: string;
  beforeAll(async () => {
    app = await createTestApp({ store: 'memory' });
    await establishUnits(app);
    await appointLeads(app);
    caseId = (await opened(app, 'supervisor', staffCase(app, { involvement: 'SOMEBODY', alleged: [{ staffId: app.staffId('auditor') }] })))
      .answer.caseId;
  });
  afterAll(() => app.close());

  /** The senior lead, who has said why they open it. */
  const leading = async () => {
    const lead = await app.browser('senior-lead');
    await lead.submit(await lead.open(`/promise/${caseId}/access`), { reason: 'REVIEW' });
    return lead;
  };

  it('say who, as what, since when and on whose word; one proposes and another confirms', async () => {
    const supervisor = await app.browser('supervisor');
    const list = await supervisor.open(`/promise/${caseId}/access`);
    expect(list.text).toContain('Devinder Halloran, supervisor: sees the promise and how to be in touch');
    expect(list.text).toContain('chosen when the case was opened');
    const form = await supervisor.open(`/promise/${caseId}/access/new`);
    const asked = {
      as: 'WELFARE_OFFICER',
      staffId: app.staffId('welfare-officer'),
      word: 'SECOND_PERSON',
      reason: 'She has worked with them.',
    };
    const waiting = await supervisor.submit(form, asked);
    expect(waiting.text).toContain('once a second person has confirmed it');
    expect(waiting.text).toContain('Why: She has worked with them.');
    expect(waiting.document.querySelector('a[href*="CONFIRM"]')).toBeNull();
    const lead = await leading();
    const seen = await lead.open(`/promise/${caseId}/access`);
    const confirm = await lead.open(seen.document.querySelector('a[href*="CONFIRM"]')?.getAttribute('href') ?? '');
    const done = await lead.submit(confirm, {});
    expect(done.text).toContain('Seren Adeyemi-Cross, welfare officer');
    expect(done.text).toContain('proposed by one and confirmed by another');
  });

  it('ask how the victim said it', async () => {
    const supervisor = await app.browser('supervisor');
    const form = await supervisor.open(`/promise/${caseId}/access/new`);
    const again = await supervisor.submit(form, { as: 'SUPPORT_OFFICER', staffId: app.staffId('support-officer'), word: 'VICTIM' });
    expect(again.errors).toEqual(['Say how they told you, and in which words.']);
  });

  it('let the senior lead look at what is alleged, and approve what is not shown', async () => {
    const lead = await leading();
    const form = await lead.open(`/cases/${caseId}/allegations`);
    expect(form.text).toContain('Tobias Nakagawa-Flint');
    const after = await lead.submit(form, { result: 'CONFIRMED' });
    expect(after.text).toContain('Saved: you have looked at what is alleged.');
    expect((await lead.open(`/cases/${caseId}/allegations`)).text).toContain('There is nothing here that you could decide');
    expect((await lead.open(`/promise/${caseId}/covert-lookups`)).status).toBe(200);
    expect((await (await app.browser('supervisor')).open(`/promise/${caseId}/covert-lookups`)).status).toBe(404);
  });
});
