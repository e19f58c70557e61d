import { defaultPack } from '../../../src/domain/obligations/policy-pack/default-pack';
import snapshot from '../../../src/domain/obligations/working-calendar/bank-holidays-2026-11-21.json';
import { createTestApp, type TestApp } from '../../support/app';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const pack = { ...defaultPack, name: 'fictional', version: '1', title: 'The fictional force’s pack' };
const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the pages of the policy', () => {
  it('say what rules, and every rule as people read it', async () => {
    const browser = await app.browser('support-officer');
    const overview = await browser.open('/policy');
    expect(textOf(overview.html)).toContain('Default policy pack, default-2026-11');
    expect(overview.html).not.toContain('/policy/adopt');
    const rules = await browser.open('/policy/packs/default-2026-11');
    expect(rules.status).toBe(200);
    const row = (id: string) => textOf(rules.document.querySelector(`#${id}`)?.parentElement?.innerHTML ?? '');
    expect(row('FIRST_CONTACT')).toContain('24 hours Support officer Reached, with a purpose served Sourced Nottinghamshire');
    expect(row('INSPECTOR_FIRST_REVIEW')).toContain('72 hours : Hate crime, risk medium');
    expect(row('INSPECTOR_FIRST_REVIEW')).toContain('Assumption');
    expect(row('CALL_REQUESTED')).toContain('the end of the next day');
    expect(row('POST_CLOSURE_CHECK')).toContain('a member of the force (Welfare officer)');
    expect(rules.document.querySelectorAll('tbody tr')).toHaveLength(defaultPack.rules.length);
  });

  it('answer 404 for a version that there never was', async () => {
    expect((await (await app.browser('inspector')).open('/policy/packs/nobody-1')).status).toBe(404);
  });

  it('let an administrator adopt a pack, once nothing is wrong with it', async () => {
    const browser = await app.browser('administrator');
    const form = await browser.open('/policy/adopt');
    const none = await browser.submit(form, { document: 'not json', why: 'Agreed' });
    expect(none.status).toBe(400);
    expect(none.errors.join()).toContain('This is not JSON');
    const faulty = { ...pack, quiet: { from: '25:00', to: '26:00' } };
    const refused = await browser.submit(form, { document: JSON.stringify(faulty), why: 'Agreed' });
    expect(refused.status).toBe(400);
    expect(refused.errors.join()).toContain('/quiet/from must be a time of day');
    expect(refused.errors.join()).toContain('/quiet/to must be a time of day');
    const past = await browser.submit(form, {
      document: JSON.stringify(pack),
      why: 'Agreed',
      'from-date': '2026-03-01',
      'from-time': '09:00',
    });
    expect([past.status, textOf(past.html)]).toEqual([409, expect.stringContaining('never earlier') as string]);
    const done = await browser.submit(past, {
      document: JSON.stringify(pack),
      why: 'The board agreed it',
      'from-date': '',
      'from-time': '',
    });
    expect(done.path).toBe('/policy/packs/fictional-1');
    expect(textOf(done.html)).toContain('The board agreed it');
    expect(textOf((await browser.open('/policy')).html)).toContain('The fictional force’s pack, fictional-1');
  });

  it('let an administrator add a holiday and adopt a calendar', async () => {
    const browser = await app.browser('administrator');
    const added = await browser.submit(await browser.open('/policy/add-holiday'), {
      date: '2026-06-10',
      title: 'A fictional jubilee',
      why: 'Proclaimed',
    });
    expect(added.path).toBe('/policy/calendar');
    expect(textOf(added.html)).toContain('10 June 2026: A fictional jubilee');
    const form = await browser.open('/policy/adopt-calendar');
    const answers = { name: 'Bank holidays', version: '2026-12-01', why: 'Published anew' };
    const faulty = await browser.submit(form, { ...answers, file: '{"events":[]}' });
    expect(faulty.status).toBe(400);
    const adopted = await browser.submit(form, { ...answers, file: JSON.stringify(snapshot) });
    expect(adopted.path).toBe('/policy/calendar');
    expect(textOf(adopted.html)).toContain('Bank holidays, 2026-12-01 In force');
  });
});
