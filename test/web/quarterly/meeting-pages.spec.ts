import type { Instant } from '../../../src/kernel/instant';
import { createTestApp, type TestApp } from '../../support/app';
import type { Browser, OpenPage } from '../../support/browser';
import { kept, tellFigures } from '../../support/figures-in-hand';

const april = '2026-04-14T09:00:00.000Z' as Instant;
const meeting = '/quarters/2025-26-Q4/meeting';

describe('The pages of the meeting', () => {
  let app: TestApp;
  let secretary: Browser;
  beforeAll(async () => {
    app = await createTestApp({ now: april });
    secretary = await app.browser('secretary');
    tellFigures(app, () => ({ cell: kept(92, 151) }), [{ what: 'Contact written down late', lpu: 'LPU-1', n: 7 }]);
  });
  afterAll(() => app.close());
  const linkTo = (page: OpenPage, text: string): string =>
    [...page.document.querySelectorAll('main a')].find((link) => link.textContent?.includes(text))?.getAttribute('href') ?? '';

  it('lead the secretary from home to freezing the pack, and say plainly what that means', async () => {
    expect(linkTo(await secretary.open('/'), 'Quarterly meetings')).toBe('/meetings');
    expect(linkTo(await secretary.open('/meetings'), 'Quarter 4 of 2025-26')).toBe(meeting);
    const before = await secretary.open(meeting);
    expect(before.text).toContain('The pack of this quarter is not frozen yet');
    const form = await secretary.open(linkTo(before, 'Freeze the pack'));
    expect(form.title).toBe('Freeze the pack: Quarter 4 of 2025-26 (January to March 2026) – Steadfast');
    expect(form.text).toContain('It is done once and cannot be taken back');
    expect(form.text).toContain('Tuesday 14 April 2026, 09:59, the latest instant that is past for certain');
    expect(form.text).toContain('default-2026-11');
    expect(form.text).toContain('More is likely to come. In the seven days before that instant 7 entries');
    const early = await secretary.submit(form, { 'known-date': '2026-03-30', 'known-time': '12:00' });
    expect([early.status, early.errors.join()]).toEqual([409, expect.stringContaining('not certain yet')]);
    expect(early.document.querySelector('#known-date')?.getAttribute('value')).toBe('2026-03-30');
    const done = await secretary.submit(form, {});
    expect(done.path).toBe(meeting);
    expect(done.text).toContain('Maelona Quartey-Finch froze the pack on Tuesday 14 April 2026');
    expect(linkTo(done, 'See the pack')).toBe('/quarters/2025-26-Q4');
    expect((await secretary.open('/quarters/2025-26-Q4/freeze')).text).toContain('Maelona Quartey-Finch froze this pack on');
    expect((await secretary.open('/quarters/2026-27-Q1/freeze')).text).toContain('This quarter is over on Tuesday 30 June 2026');
    expect((await secretary.open('/quarters/2027-28-Q1/meeting')).status).toBe(404);
  });

  it('take a decision and an action, and show each fault with what was typed', async () => {
    const decided = await secretary.submit(await secretary.open(`${meeting}/decisions`), {
      what: 'Looked at unit by unit.',
      figure: 'M4.FIRST_CONTACT ALL',
    });
    expect(decided.text).toContain('Looked at unit by unit. About: First contact in time: All cases');
    const form = await secretary.open(`${meeting}/actions`);
    expect(form.text).toContain('Please name nobody');
    const owners = [...form.document.querySelectorAll('#owner option')].map((option) => option.textContent);
    expect(owners).toContain('Obinna Thackray, Inspector LPU-1');
    expect(owners.join()).not.toMatch(/Tamsin Oduya-Reed|Blessing Hartigan|Person supported/);
    const faulty = await secretary.submit(form, { what: 'Ring back.', dueOn: '2026-02-30' });
    expect(faulty.status).toBe(400);
    expect(faulty.errors).toEqual([
      'Select who sees to it',
      'Enter the day by which it is done, as a date that exists',
      'Select which aim it serves',
    ]);
    expect(faulty.document.querySelector('#what')?.textContent).toBe('Ring back.');
    const right = { what: 'Ring back.', owner: app.staffId('inspector'), aim: 'JUSTICE', figure: 'M4.FIRST_CONTACT ALL' };
    const past = await secretary.submit(form, { ...right, dueOn: '2026-04-13' });
    expect([past.status, past.errors]).toEqual([409, ['The day by which it is due must be today or later.']]);
    const unit = await secretary.submit(form, { ...right, dueOn: '2026-04-20', lpu: 'LPU-2' });
    expect([unit.status, unit.errors]).toEqual([400, ['Select a figure of the last frozen pack, and a unit that it is shown for']]);
    const agreed = await secretary.submit(form, { ...right, dueOn: '2026-04-20' });
    expect(agreed.text).toContain('Ring back. Obinna Thackray sees to it by 20 April 2026. Serves: More opportunities for justice.');
    expect(agreed.text).toContain('60.9% (92 of 151 duties) in Quarter 4 of 2025-26 (January to March 2026). No later pack shows it yet.');
  });

  it('show the owner what was asked of them, and a later meeting what is overdue', async () => {
    expect((await (await app.browser('inspector')).open('/')).text).toContain(
      'What the quarterly meeting asked of you Ring back. By 20 April 2026',
    );
    app.moveClock('2026-04-21T09:00:00.000Z' as Instant);
    secretary = await app.browser('secretary');
    const next = await secretary.open('/quarters/2026-27-Q1/meeting');
    expect(next.text).toContain('Overdue Obinna Thackray sees to it by 20 April 2026');
    expect(linkTo(await secretary.open('/quarters/2025-26-Q4'), '1 action that a meeting agreed is overdue.')).toBe(meeting);
    const form = await secretary.open(linkTo(next, 'Say how it stands'));
    const silent = await secretary.submit(form, { state: 'DONE' });
    expect([silent.status, silent.errors]).toEqual([409, ['This needs a few words. Fill in what was left empty.']]);
    const done = await secretary.submit(form, { state: 'DONE', words: 'Every sergeant does.' });
    expect(done.path).toBe('/quarters/2026-27-Q1/meeting');
    expect(done.text).toContain('Nothing is open from earlier meetings.');
    expect((await secretary.open('/quarters/2025-26-Q4')).text).not.toContain('overdue.');
    expect((await secretary.open(meeting)).text).toContain('21 April 2026: Done. Every sergeant does.');
    expect((await (await app.browser('inspector')).open('/')).text).not.toContain('Ring back.');
  });

  it('publish what a group said with what was done, for a panel member to read', async () => {
    const raised = await secretary.submit(await secretary.open(`${meeting}/concerns`), {
      raisedBy: 'The Riverside mosque’s committee',
      said: 'Nobody tells us what came of a report.',
      raisedOn: '2026-03-20',
    });
    expect(raised.text).toContain('Not answered yet.');
    const answered = await secretary.submit(await secretary.open(linkTo(raised, 'Answer it')), { did: 'We ring back.' });
    expect(answered.text).toContain('We did: We ring back. Not published.');
    const form = await secretary.open(linkTo(answered, 'Publish it'));
    const unchecked = await secretary.submit(form, {});
    expect(unchecked.errors).toEqual(['Look once more that it names nobody, and confirm that']);
    const anew = await secretary.open(linkTo(answered, 'Answer it anew'));
    expect(anew.document.querySelector('#did')?.textContent?.trim()).toBe('We ring back.');
    await secretary.submit(anew, { did: 'We ring back and write.' });
    const stale = await secretary.submit(form, { namesNobody: 'YES' });
    expect(stale.status).toBe(412);
    const published = await secretary.submit(stale, { namesNobody: 'YES' });
    expect(published.text).toContain('Published on 21 April 2026.');
    const panel = await app.browser('panel-member');
    expect(linkTo(await panel.open('/'), 'Published')).toBe('/published');
    const page = await panel.open('/published');
    expect(page.text).toContain('You said: Nobody tells us what came of a report. We did: We ring back and write.');
    const pack = await panel.open(linkTo(page, 'Quarter 4 of 2025-26'));
    expect(pack.text).toContain('As known at Tuesday 14 April 2026, 09:59');
    for (const path of [meeting, '/quarters/2025-26-Q4/freeze', '/meetings', '/cases/find']) {
      expect([403, 404]).toContain((await panel.open(path)).status);
    }
    expect((await panel.open('/published/2024-25-Q1')).status).toBe(404);
  });

  it('offer whoever only reads nothing to write', async () => {
    for (const persona of ['analyst', 'inspector'] as const) {
      const page = await (await app.browser(persona)).open(meeting);
      expect(page.status).toBe(200);
      expect(page.html).not.toMatch(/href="[^"]*\/(decisions|actions|concerns|freeze)/);
    }
  });
});
