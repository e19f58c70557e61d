import { createTestApp, type TestApp } from '../../support/app';
import type { Answers } from '../../support/browser';
import { appointLeads, establishUnits } from '../../support/established-units';
import { registerColleague } from '../../support/told-staff';

describe('the page on which a colleague’s case is opened', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ store: 'memory' });
    await establishUnits(app);
    await appointLeads(app);
    await registerColleague(app, 1, 'Gethin Other', 'SUPERVISOR', 'LPU-2');
  });
  afterAll(() => app.close());

  const answers = (change: Answers = {}): Answers => ({
    involvement: 'NOBODY',
    openedAs: 'SUPERVISOR',
    staffId: app.staffId('staff-victim'),
    capacity: 'OFFICER',
    kind: 'STAFF_VICTIM_CRIME',
    strands: ['RACE/ANTI_BLACK'],
    lpu: 'LPU-1',
    locationType: 'CUSTODY',
    onDuty: 'YES',
    supervisor: app.staffId('supervisor'),
    ...change,
  });

  it('is offered to everybody, in words that say nothing to whoever looks over a shoulder', async () => {
    for (const persona of ['administrator', 'staff-victim', 'supervisor'] as const) {
      const home = await (await app.browser(persona)).open('/');
      const tile = home.document.querySelector('a[href="/colleagues/new"]');
      expect(tile?.textContent).toBe('Report what happened to you or a colleague');
      expect(tile?.parentElement?.textContent).not.toMatch(/victim|hate/i);
    }
  });

  it('asks first whether anyone here could be involved, and why', async () => {
    const page = await (await app.browser('supervisor')).open('/colleagues/new');
    const [first] = page.document.querySelectorAll('main form legend, main form label');
    expect(first?.textContent?.trim()).toBe('Could anyone here be involved?');
    expect(page.text).toContain('Nobody is told anything before you have answered');
  });

  it('leads the supervisor who was chosen to the first hours', async () => {
    const browser = await app.browser('supervisor');
    const after = await browser.submit(await browser.open('/colleagues/new'), answers());
    expect([after.status, after.title]).toEqual([200, 'It has been recorded – Steadfast']);
    expect(after.text).toContain('Devinder Halloran has been told where to find it.');
    const caseId = after.path.split('/').at(-1) ?? '';
    expect(after.document.querySelector(`a[href="/promise/${caseId}/first-hours"]`)).not.toBeNull();
  });

  it('leads the victim to their own page', async () => {
    const browser = await app.browser('staff-victim');
    const after = await browser.submit(await browser.open('/colleagues/new'), answers({ openedAs: 'VICTIM', staffId: '' }));
    expect(after.document.querySelector('a[href="/my-page"]')).not.toBeNull();
  });

  it('tells a representative who was told, and nothing of the case', async () => {
    const browser = await app.browser('auditor');
    const page = await browser.open('/colleagues/new');
    expect(page.document.querySelector('input[value="SUPERVISOR"][name="openedAs"]')).toBeNull();
    const after = await browser.submit(page, answers({ openedAs: 'FEDERATION', consent: 'YES', consentWords: 'Yes, please do.' }));
    expect([after.status, after.path]).toEqual([200, '/colleagues/recorded']);
    expect(after.text).toContain('Devinder Halloran has been told where to find it.');
    expect(after.html).not.toMatch(/\/promise\/|\/cases\/|Tamsin/);
  });

  it('keeps what was typed, and leads to each fault', async () => {
    const browser = await app.browser('supervisor');
    const page = await browser.open('/colleagues/new');
    const again = await browser.submit(page, answers({ involvement: [], supervisor: '', summary: 'Spat at in the cell corridor.' }));
    expect(again.status).toBe(400);
    expect(again.errors).toEqual(['Select whether anyone here could be involved', 'Select the supervisor who will look after them']);
    expect(again.document.querySelector('textarea[name="summary"]')?.textContent).toContain('Spat at in the cell corridor.');
    expect(again.document.querySelector('a[href="#involvement"]')).not.toBeNull();
  });

  it.each([
    ['consent', { openedAs: 'UNION' }, 'The victim has not agreed to this. Ask them, and record their consent first.'],
    ['tellLineManager', { lineManager: 'inspector' }, 'The victim has not agreed to this. Ask them, and record their consent first.'],
    ['involvement', { alleged: 'auditor' }, 'You name a colleague below: select yes'],
    ['welfareOfficer', { welfareOfficer: 'auditor' }, 'Choose somebody who can be welfare officer today'],
    ['name', { staffId: '' }, 'Select the colleague, or enter their name'],
  ] as const)('leads to %s where that is what stands in the way', async (field, change, says) => {
    const browser = await app.browser('supervisor');
    const ids = ['auditor', 'inspector'] as const;
    const idOf = (value: string) => ids.find((id) => id === value);
    const typed = Object.entries(change).map(([name, value]): [string, string] => {
      const persona = idOf(value);
      return [name, persona ? app.staffId(persona) : value];
    });
    const again = await browser.submit(await browser.open('/colleagues/new'), answers(Object.fromEntries(typed)));
    expect(again.errors).toEqual([says]);
    expect(again.document.querySelector(`.govuk-error-summary a[href="#${field}"]`)).not.toBeNull();
    expect(again.document.querySelector('option[selected][value="CUSTODY"]')).not.toBeNull();
  });

  it('is hidden after the fact from whoever is not let in, as any page of it', async () => {
    const browser = await app.browser('supervisor');
    const after = await browser.submit(await browser.open('/colleagues/new'), answers());
    const auditor = await app.browser('auditor');
    const hidden = await auditor.open(after.path);
    const unknown = await auditor.open('/colleagues/recorded/5a0c1d1e-eeee-4000-8000-00000000000e');
    expect([hidden.status, unknown.status]).toEqual([404, 404]);
  });
});
