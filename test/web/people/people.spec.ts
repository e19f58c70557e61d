import { createTestApp, type TestApp } from '../../support/app';
import { establishUnits } from '../../support/established-units';
import { openCaseFor } from '../../api/people/case-of-somebody';

describe('a person, by page', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
    await establishUnits(app);
  });
  afterAll(() => app.close());

  it('agrees a contact plan from rows, and shows it before any number', async () => {
    const { personId } = await openCaseFor(app, 'Evadne Markwell');
    const browser = await app.browser('support-officer');
    const form = await browser.open(`/people/${personId}/contact-plan`);
    expect(form.document.querySelector('input[name=to1]')?.getAttribute('value')).toBe('07700 900461');
    const page = await browser.submit(form, {
      channel1: 'TELEPHONE',
      to1: '07700 900888',
      withheldNumber1: 'YES',
      days1: ['MONDAY', 'WEDNESDAY'],
      from1: '08:30',
      until1: '12:00',
      neverSay: 'MARKED never say police',
      interval: 'weekly',
    });
    expect(page.path).toBe(`/people/${personId}`);
    expect(page.text).toContain('The contact plan is agreed.');
    expect(page.text).toContain('Mon, Wed: 08:30 to 12:00');
    expect(page.text).toContain('MARKED never say police');
    expect(page.text.indexOf('Voicemail: no')).toBeGreaterThan(0);
    const again = await browser.open(`/people/${personId}/contact-plan`);
    expect(again.document.querySelector('input[name=to1]')?.getAttribute('value')).toBe('07700 900888');
    expect([...again.document.querySelectorAll('input[name=days1][checked]')].map((box) => box.getAttribute('value'))).toEqual([
      'MONDAY',
      'WEDNESDAY',
    ]);
  });

  it('says which rows were filled in by half, and keeps what was typed', async () => {
    const { personId } = await openCaseFor(app, 'Cosima Adair');
    const browser = await app.browser('support-officer');
    const form = await browser.open(`/people/${personId}/contact-plan`);
    const page = await browser.submit(form, { channel1: '', to1: '07700 900111', channel2: 'EMAIL', days3: ['FRIDAY'], from3: '09:00' });
    expect(page.status).toBe(400);
    expect(page.errors).toEqual(['Select how way 1 works', 'Enter the number, address or place of way 2', 'Enter when safe time 3 ends']);
    for (const link of page.document.querySelectorAll('.govuk-error-summary a'))
      expect(page.document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    expect(page.document.querySelector('input[name=to1]')?.getAttribute('value')).toBe('07700 900111');
    expect((await browser.submit(form, { channel1: '', to1: '' })).errors).toEqual(['Enter at least one way to be in touch']);
  });

  it('does not put one officer’s plan over another’s unseen', async () => {
    const { personId } = await openCaseFor(app, 'Leopold Addo');
    const [one, two] = [await app.browser('support-officer'), await app.browser('supervisor')];
    const [first, second] = [await one.open(`/people/${personId}/contact-plan`), await two.open(`/people/${personId}/contact-plan`)];
    expect((await one.submit(first, { codeWord: 'heron' })).path).toBe(`/people/${personId}`);
    const stale = await two.submit(second, { codeWord: 'egret' });
    expect(stale.status).toBe(412);
    expect(stale.document.querySelector('input[name=codeWord]')?.getAttribute('value')).toBe('egret');
  });

  it('changes names, details and wishes, each from what stands there', async () => {
    const { personId } = await openCaseFor(app, 'Xanthe Pardew');
    const browser = await app.browser('support-officer');
    const base = `/people/${personId}`;
    await browser.submit(await browser.open(`${base}/names`), {
      name: 'Xanthe Pardew-Ali',
      pronouns: 'she/her',
      otherNames: 'Zanthe\nXanti',
    });
    await browser.submit(await browser.open(`${base}/details`), { telephone: '', language: 'Welsh', ageBand: '65_TO_74' });
    const page = await browser.submit(await browser.open(`${base}/wishes`), { wishes: 'Please speak slowly.' });
    expect(page.path).toBe(base);
    for (const words of ['Xanthe Pardew-Ali', 'she/her', 'Zanthe, Xanti', 'Welsh', '65 to 74', 'Please speak slowly.'])
      expect(page.text).toContain(words);
    expect(page.text).not.toContain('07700 900461');
  });

  it('names, keeps on, ends and bars who speaks for them', async () => {
    const { personId } = await openCaseFor(app, 'Ottilie Kamau');
    const browser = await app.browser('support-officer');
    const base = `/people/${personId}`;
    const refused = await browser.submit(await browser.open(`${base}/representatives/new`), { kind: 'GUARDIAN', name: 'Prudence Kamau' });
    expect(refused.errors[0]).toContain('18th birthday');
    const page = await browser.submit(refused, { endsOn: '2027-06-01' });
    expect(page.text).toContain('Prudence Kamau, Guardian');
    const change =
      [...page.document.querySelectorAll('main a')]
        .map((link) => link.getAttribute('href') ?? '')
        .find((href) => /representatives\/[0-9a-f-]{36}$/.test(href)) ?? '';
    expect((await browser.submit(await browser.open(change), { answer: 'END' })).errors).toEqual(['Select why it ends']);
    expect((await browser.submit(await browser.open(change), { answer: 'RENEW', endsOn: '2028-06-01' })).text).toContain(
      'Up to 1 June 2028',
    );
    expect((await browser.submit(await browser.open(change), { answer: 'BAR', reason: 'The suspect lives there.' })).text).toContain(
      'Barred',
    );
    const barred = await browser.submit(await browser.open(`${base}/barred/new`), { name: 'Somebody else', reason: 'They asked.' });
    expect(barred.text).toContain('2 people were barred');
  });

  it('links two records only by two people', async () => {
    const [one, two] = [await openCaseFor(app, 'Ingrid Falade'), await openCaseFor(app, 'Ingrit Falade')];
    const officer = await app.browser('support-officer');
    const form = await officer.open(`/people/${one.personId}/links/new`);
    expect((await officer.submit(form, { otherReference: '2222-2222-2222', reason: 'x' })).status).toBe(400);
    const proposed = await officer.submit(form, { otherReference: two.reference, reason: 'One telephone.' });
    expect(proposed.text).toContain('Ingrit Falade');
    const supervisor = await app.browser('supervisor');
    const page = await supervisor.open(`/people/${one.personId}`);
    const decide =
      [...page.document.querySelectorAll('main a')]
        .map((link) => link.getAttribute('href') ?? '')
        .find((href) => /links\/[0-9a-f-]{36}$/.test(href)) ?? '';
    const linked = await supervisor.submit(await supervisor.open(decide), { answer: 'CONFIRM' });
    expect(linked.text).toContain('Linked');
    expect((await supervisor.submit(await supervisor.open(decide), { answer: 'UNLINK' })).errors).toHaveLength(1);
    expect((await supervisor.submit(await supervisor.open(decide), { answer: 'UNLINK', reason: 'Sisters.' })).text).toContain(
      'None that you can see',
    );
  });

  it('knows nobody whom the viewer may not know, on any page', async () => {
    const { personId } = await openCaseFor(app, 'Hidden Hortensia', 'inspector-other', 'LPU-2');
    const browser = await app.browser('support-officer');
    for (const path of ['', '/contact-plan', '/names', '/details', '/wishes', '/representatives/new', '/barred/new', '/links/new'])
      expect((await browser.open(`/people/${personId}${path}`)).status).toBe(404);
    const reader = await app.browser('data-protection');
    expect((await reader.open(`/people/${personId}`)).status).toBe(200);
    expect((await reader.open(`/people/${personId}`)).html).not.toContain('/contact-plan"');
    expect((await reader.open(`/people/${personId}/names`)).status).toBe(403);
  });

  it('leaves nothing personal in the addresses or the log', () => {
    expect(app.logged()).not.toMatch(/Evadne|900888|MARKED|Prudence|Zanthe/);
  });
});
