import type { Instant } from '../../../src/kernel/instant';
import { createTestApp, type TestApp } from '../../support/app';
import { openColleaguesCase } from '../../support/colleagues-case';
import { establishUnits } from '../../support/established-units';
import type { ToldCase } from '../../support/told-case';

const hour = 3_600_000;
let app: TestApp;
let told: ToldCase;
beforeAll(async () => {
  app = await createTestApp({ store: 'memory' });
  await establishUnits(app);
  told = await openColleaguesCase(app, {
    tell: { SUPERVISOR: 'supervisor', OFFICER_IN_CASE: 'officer-in-case', WELFARE_OFFICER: 'welfare-officer', REPRESENTATIVE: 'auditor' },
    alleged: [{ colleague: 'inspector-other' }],
  });
  await told.tell('NameStatementTaker', { staffId: app.staffId('support-officer'), occurredAt: app.now() }, 'officer-in-case');
});
afterAll(() => app.close());

const own = (): string => `/my-page/${told.caseId}`;

describe('The page of a colleague who is a victim', () => {
  it('is found from the home page, which says nowhere that somebody is a victim', async () => {
    const browser = await app.browser('staff-victim');
    const home = await browser.open('/');
    expect(home.text).toContain('My page');
    expect(home.text).not.toMatch(/victim|person supported|hate/i);
    const mine = await browser.open('/my-page');
    expect([mine.title, mine.text]).toEqual(['My page – Steadfast', expect.stringContaining('What was reported on 1 March 2026')]);
  });

  it('shows each point in plain words, with whose wording it is, what was done, and what is due from whom', async () => {
    const page = await (await app.browser('staff-victim')).open(own());
    expect(page.status).toBe(200);
    expect(page.text).toContain('Default wording. Not any force’s own text.');
    expect(page.text).toContain('Somebody was named to take your statement on 2 March 2026');
    expect(page.text).toContain('Your supervisor speaks with you: by Monday 2 March 2026, 18:00');
    expect(page.text).toContain('Who is responsible: Devinder Halloran, the supervisor whom you chose');
    expect(page.text).toContain('Who is responsible: An Inspector who leads on hate crime');
    expect(page.text).toContain('You have not answered yet');
  });

  it('says that a supervisor spoke with them, when and how, and what was missed', async () => {
    await told.contact({ purposes: ['WELFARE'], note: 'She was upset.' as never }, 'supervisor');
    const page = await (await app.browser('staff-victim')).open(own());
    expect(page.text).toContain('Your supervisor spoke with you on 2 March 2026, by telephone');
    app.moveClock(20 * hour);
    const next = await (await app.browser('staff-victim')).open(own());
    expect(next.text).toContain(
      'Your health and safety at work is seen to: this was due by Monday 2 March 2026, 18:00, and is not done yet',
    );
    expect(next.text).toContain('We have not kept this in time');
  });

  it('shows nothing of the investigation, no note by others, and no name that they were not given', async () => {
    await told.tell('RecordKeyEvent', { type: 'ARRESTED', occurredAt: app.now(), note: 'Found at the depot' }, 'officer-in-case');
    const page = await (await app.browser('staff-victim')).open(own());
    expect(page.html).not.toContain('upset');
    expect(page.html).not.toMatch(/arrest|depot|Achterberg|Pritchard|alleged|perpetrator|risk/i);
    expect(page.text).not.toContain('You are given news');
    app.moveClock((72 * hour) as never);
    const late = await (await app.browser('staff-victim')).open(own());
    expect(late.text).toContain('You are given news of your case: this was due by');
    expect(late.html).not.toMatch(/arrest/i);
  });

  it('tells who has looked, without those that were approved as covert', async () => {
    const looks = async (persona: 'officer-in-case' | 'senior-lead') =>
      (await app.api(persona)).get(`/api/v1/cases/${told.caseId}`).set('Access-Reason', 'INVESTIGATION').expect(200);
    await looks('officer-in-case');
    await told.tell(
      'ApproveCovertLookup',
      { staffId: app.staffId('supervisor'), from: app.now(), until: '2026-04-01T00:00:00.000Z' as Instant, reason: 'An inquiry' },
      'senior-lead',
    );
    await looks('senior-lead');
    const page = await (await app.browser('staff-victim')).open(`${own()}/who-looked`);
    expect(page.text).toContain('Katya Wrenfield (Officer in case)');
    expect(page.text).toContain('Emrys Okonjo-Lyle (Senior lead)');
    expect(page.text).toContain(': you, on a page of yours');
    expect(page.text).not.toContain('Halloran');
    const log = (await app.accessLog()).filter(({ staffId }) => staffId === app.staffId('staff-victim'));
    expect(log.map(({ what }) => what)).toEqual(expect.arrayContaining(['own cases', 'own case']));
  });

  it('is as empty for somebody who is nobody’s victim, whoever’s case they are hidden from', async () => {
    const [alleged, nobody] = await Promise.all(['inspector-other', 'administrator'].map((one) => app.browser(one as never)));
    const pages = await Promise.all([alleged?.open('/my-page'), nobody?.open('/my-page')]);
    const main = pages.map((page) => page?.document.querySelector('main')?.innerHTML);
    expect(main[0]).toBe(main[1]);
    expect(pages[0]?.text).toContain('There is nothing on your page now.');
    expect(pages[0]?.text).toContain('call 999');
  });
});

describe('Leaving the page', () => {
  it('takes one link, without JavaScript too, and going back does not show it again', async () => {
    const browser = await app.browser('staff-victim');
    const page = await browser.open(own());
    const leave = page.document.querySelector('[data-module="govuk-exit-this-page"] a');
    expect(leave?.textContent?.trim()).toBe('Leave this page');
    const home = await browser.open(leave?.getAttribute('href') ?? '');
    expect(home.path).toBe('/');
    const back = await browser.open(own());
    expect([back.path, back.title]).toEqual(['/my-page/left', 'This page is closed – Steadfast']);
    expect((await browser.open('/my-page')).path).toBe('/my-page/left');
    const again = await browser.submit(back, {});
    expect(again.path).toBe('/my-page');
    expect((await browser.open(own())).status).toBe(200);
  });

  it('is on every page of theirs, and nothing of them is kept in a cache', async () => {
    const browser = await app.browser('staff-victim');
    for (const path of [
      '',
      '/answers/P1',
      '/readers',
      '/contact-plan',
      '/call-me',
      '/welfare-readers',
      '/who-looked',
      '/points/P5/decline',
    ])
      expect([path, (await browser.open(`${own()}${path}`)).text.includes('Leave this page')]).toEqual([path, true]);
    const answer = await (await app.api('staff-victim')).get(`/api/v1/my-support/${told.caseId}`).expect(200);
    expect(answer.headers['cache-control']).toBe('no-store');
  });
});
