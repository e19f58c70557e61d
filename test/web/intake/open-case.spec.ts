import { createTestApp, type TestApp } from '../../support/app';
import { establishUnits } from '../../support/established-units';
import { openCaseFor } from '../../api/people/case-of-somebody';

const marker = 'Zephyrine Markworthy';
const answers = {
  kind: 'HATE_CRIME',
  strands: ['RACE', 'RACE/ANTI_BLACK', 'DISABILITY'],
  'reported-date': '2026-03-01',
  'reported-time': '20:15',
  lpu: 'LPU-1',
  ward: 'LPU-1-W1',
  victim: 'NAMED',
  name: marker,
  telephone: '07700 900777',
  summary: 'MARKED SUMMARY of what happened',
  risk: 'HIGH',
};

describe('/cases/new', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
    await establishUnits(app);
  });
  afterAll(() => app.close());

  it('is offered on the home page to those who open cases, and to nobody else', async () => {
    expect((await (await app.browser('support-officer')).open('/')).html).toContain('href="/cases/new"');
    const auditor = await app.browser('auditor');
    expect((await auditor.open('/')).html).not.toContain('href="/cases/new"');
    expect((await auditor.open('/cases/new')).status).toBe(403);
  });

  it('opens a case, says its reference, and leads to what comes next', async () => {
    const browser = await app.browser('support-officer');
    const form = await browser.open('/cases/new');
    expect(form.status).toBe(200);
    expect(form.document.querySelector('select[name=lpu] option[selected]')?.getAttribute('value')).toBe('LPU-1');
    const opened = await browser.submit(form, answers);
    expect(opened.path).toMatch(/^\/cases\/[0-9a-f-]{36}\/opened$/);
    expect(opened.text).toMatch(/Its reference ?[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/);
    const links = [...opened.document.querySelectorAll('main a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.some((href) => /^\/people\/[0-9a-f-]{36}\/contact-plan$/.test(href))).toBe(true);
    const another = await browser.open(links.find((href) => href.startsWith('/cases/new?')) ?? '');
    expect(another.text).toContain('Another case of the same incident');
    expect(another.document.querySelector('input[value="RACE/ANTI_BLACK"]')?.hasAttribute('checked')).toBe(true);
    expect(another.html).not.toContain(marker);
    const second = await browser.submit(another, { name: 'Another Victim' });
    expect(second.path).toMatch(/opened$/);
  });

  it('says all that is wrong at once, goes to each field, and keeps what was typed', async () => {
    const browser = await app.browser('support-officer');
    const page = await browser.submit(await browser.open('/cases/new'), {
      name: marker,
      email: 'no',
      'reported-date': '2026-03-04',
      'reported-time': '10:00',
    });
    expect(page.status).toBe(400);
    expect(page.title).toMatch(/^Error: /);
    expect(page.errors).toEqual(
      expect.arrayContaining([
        'Select what was reported',
        'Select at least one strand that was targeted',
        'Enter when it was reported as a date and time from 1900 on, not in the future',
        'Enter an email address, such as name@example.org',
      ]),
    );
    for (const link of page.document.querySelectorAll('.govuk-error-summary a'))
      expect(page.document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    expect(page.document.querySelector('input[name=name]')?.getAttribute('value')).toBe(marker);
  });

  it('finds a ward of another unit and a missing name as faults of their fields', async () => {
    const browser = await app.browser('support-officer');
    const page = await browser.submit(await browser.open('/cases/new'), { ...answers, ward: 'LPU-2-W1', name: '' });
    expect(page.status).toBe(400);
    expect(page.errors).toEqual([
      'Choose a ward of this local policing unit',
      'Enter the name of the person supported, or select why there is none',
    ]);
    expect(page.document.querySelector('#ward-error')).not.toBeNull();
  });

  it('opens a case of a place without anybody', async () => {
    const browser = await app.browser('support-officer');
    const { name: _, telephone: __, ...place } = answers;
    const opened = await browser.submit(await browser.open('/cases/new'), { ...place, victim: 'COMMUNITY_OR_PLACE' });
    expect(opened.path).toMatch(/opened$/);
    expect(opened.html).not.toContain('/people/');
  });

  it('opens another case for a person who is known, and knows nobody whom the viewer may not know', async () => {
    const { personId } = await openCaseFor(app, 'Ferelith Soames-Bah');
    const browser = await app.browser('support-officer');
    const form = await browser.open(`/cases/new?person=${personId}`);
    expect(form.text).toContain('Ferelith Soames-Bah, who is on record already');
    const { name: _, telephone: __, victim: ___, ...rest } = answers;
    expect((await browser.submit(form, rest)).path).toMatch(/opened$/);
    const elsewhere = await openCaseFor(app, 'Hidden Hallam', 'inspector-other', 'LPU-2');
    expect((await browser.open(`/cases/new?person=${elsewhere.personId}`)).status).toBe(404);
    expect((await browser.open(`/cases/new?sameIncidentAs=${elsewhere.caseId}`)).status).toBe(404);
  });

  it('sends a form twice as one case', async () => {
    const browser = await app.browser('support-officer');
    const form = await browser.open('/cases/new');
    const [first, again] = [await browser.submit(form, answers), await browser.submit(form, answers)];
    expect(again.path).toBe(first.path);
  });

  it('leads somebody home who opened a case for a unit whose cases they do not see', async () => {
    const browser = await app.browser('supervisor');
    const home = await browser.submit(await browser.open('/cases/new'), { ...answers, lpu: 'LPU-2', ward: 'LPU-2-W1' });
    expect(home.path).toBe('/');
    expect(home.text).toContain('The case is open. Its reference is');
  });

  it('leaves nothing personal in the addresses or the log', () => {
    expect(app.logged()).not.toMatch(/Zephyrine|900777|MARKED SUMMARY/);
  });
});

describe('what a case is a case of, by page', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ store: 'memory' });
    await establishUnits(app);
  });
  afterAll(() => app.close());

  it('reclassifies from what stands there, and shows the form again where somebody was quicker', async () => {
    const { caseId } = await openCaseFor(app, 'Rhiannon Oduya');
    const browser = await app.browser('inspector');
    const form = await browser.open(`/cases/${caseId}/reclassify`);
    expect(form.document.querySelector('input[name=kind][checked]')?.getAttribute('value')).toBe('HATE_CRIME');
    const changes = { kind: 'NON_CRIME_HATE_INCIDENT', strands: ['AGE'], reason: 'No offence.' };
    expect((await browser.submit(form, changes)).path).toBe(`/cases/${caseId}`);
    const stale = await browser.submit(form, { ...changes, kind: 'HATE_ASB', commandId: '6a1c5a64-4d5c-4c0e-9d3c-0d6e5b8f2f11' });
    expect(stale.status).toBe(412);
    expect(stale.errors[0]).toContain('Somebody else changed this');
    expect((await (await app.browser('support-officer')).open(`/cases/${caseId}/reclassify`)).status).toBe(403);
  });

  it.each([
    ['incident-links/new', { relation: 'SAME' }],
    ['duplicates/new', { reason: 'Entered twice.' }],
  ])('names another case by its reference: %s', async (path, rest) => {
    const [one, two] = [await openCaseFor(app, 'Tegan Bassey'), await openCaseFor(app, 'Teagan Bassey')];
    const elsewhere = await openCaseFor(app, 'Hidden Bassey', 'inspector-other', 'LPU-2');
    const browser = await app.browser('supervisor');
    const form = await browser.open(`/cases/${one.caseId}/${path}`);
    for (const otherReference of [elsewhere.reference, '2222-2222-2222', 'nonsense']) {
      const page = await browser.submit(form, { ...rest, otherReference });
      expect([page.status, page.errors]).toEqual([400, ['There is no case with this reference that you can see. Check it']]);
    }
    const done = await browser.submit(form, { ...rest, otherReference: two.reference.toLowerCase().replaceAll('-', ' ') });
    expect(done.path).toBe(`/cases/${one.caseId}`);
  });
});
