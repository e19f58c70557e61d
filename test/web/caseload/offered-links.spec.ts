import type { DemoPersonaId } from '../../../src/domain/staff/demo-personas';
import { createTestApp, type TestApp } from '../../support/app';
import { ToldCase } from '../../support/told-case';

/** What a page offers it must also open: a dead end at three in the morning costs somebody a call. */
describe('What the case page offers', () => {
  let app: TestApp;
  const told = () => new ToldCase(app, 'links');
  beforeAll(async () => {
    app = await createTestApp();
    const one = told();
    await one.open({ appoint: [{ role: 'SUPPORT_OFFICER', staffId: app.staffId('support-officer') }] });
    await one.contact({ outcome: 'NO_ANSWER', purposes: [] });
  });
  afterAll(() => app.close());

  it.each<[DemoPersonaId]>([
    ['support-officer'],
    ['supervisor'],
    ['inspector'],
    ['inspector-other'],
    ['officer-in-case'],
    ['senior-lead'],
    ['data-protection'],
  ])('%s can open every one of its links', async (persona) => {
    const browser = await app.browser(persona);
    const page = await browser.open(`/cases/${told().caseId}`);
    const links = [...page.document.querySelectorAll('main a[href^="/"]')].map((link) => link.getAttribute('href') ?? '');
    const dead: string[] = [];
    for (const link of new Set(links))
      if ((await browser.open(link)).status !== 200) dead.push(link.replace(told().caseId, '{case}').replace(told().personId, '{person}'));

    expect(page.status).toBe(200);
    expect(dead).toEqual([]);
  });
});
