import type { DemoPersonaId } from '../../../src/domain/staff/demo-personas';
import { createTestApp, type TestApp } from '../../support/app';
import type { OpenPage } from '../../support/browser';
import { openColleaguesCase } from '../../support/colleagues-case';
import { establishUnits } from '../../support/established-units';
import type { ToldCase } from '../../support/told-case';
import { openWithReason } from './with-reason';

const letIn: readonly DemoPersonaId[] = ['supervisor', 'welfare-officer', 'officer-in-case', 'inspector', 'senior-lead'];

describe('where the pages of a colleague’s case lead on', () => {
  let app: TestApp;
  let told: ToldCase;
  beforeAll(async () => {
    app = await createTestApp();
    await establishUnits(app);
    const tell = {
      SUPERVISOR: 'supervisor',
      WELFARE_OFFICER: 'welfare-officer',
      OFFICER_IN_CASE: 'officer-in-case',
      INSPECTOR: 'inspector',
    } as const;
    told = await openColleaguesCase(app, { tell });
    await told.tell('RecordKeyEvent', { type: 'ARRESTED', occurredAt: app.now() } as never, 'officer-in-case');
  });
  afterAll(() => app.close());

  const linksOf = ({ document }: OpenPage): string[] =>
    [...document.querySelectorAll('main a[href^="/"]')].map((link) => link.getAttribute('href') ?? '');
  const isDeadEnd = ({ status, path, document }: OpenPage): boolean =>
    status !== 200 || (/^\/promise\/[^/]+\/(?!first-hours|access$)/.test(path) && !document.querySelector('main form[method="post"]'));

  it.each(letIn)('no way on from them is closed to the %s', async (persona) => {
    const browser = await app.browser(persona);
    const starts = [`/promise/${told.caseId}`, `/promise/${told.caseId}/first-hours`, `/cases/${told.caseId}`, '/reviews', '/contacts-due'];
    const offered = new Set<string>();
    for (const start of starts) for (const href of linksOf(await openWithReason(browser, start))) offered.add(href);
    const closed: string[] = [];
    for (const href of offered) if (isDeadEnd(await browser.open(href))) closed.push(href);
    expect(closed).toEqual([]);
  });

  it('the Inspector’s review is recorded by the Inspector in the case, and the supervisor’s beside the promise', async () => {
    const inspectors = linksOf(await openWithReason(await app.browser('inspector'), `/promise/${told.caseId}`));
    expect(inspectors).toContain(`/cases/${told.caseId}/reviews/new`);
    const supervisors = await app.browser('supervisor');
    const page = linksOf(await supervisors.open(`/promise/${told.caseId}`));
    expect(page.filter((href) => href.endsWith('/reviews/new'))).toEqual([]);
    expect(linksOf(await supervisors.open('/reviews'))).toContain(`/promise/${told.caseId}/review`);
  });

  it('a letter is not logged where only a voice is, and nobody who only knows of the promise is asked for news of the investigation', async () => {
    const gaps = async (persona: DemoPersonaId) => {
      const page = await openWithReason(await app.browser(persona), `/promise/${told.caseId}`);
      const point = page.document.querySelector('section[aria-labelledby="P6"]');
      return [...(point?.querySelectorAll('.sf-lines a') ?? [])].map((link) => link.getAttribute('href') ?? '');
    };
    expect(await gaps('supervisor')).toEqual([]);
    expect(await gaps('officer-in-case')).toContain(`/cases/${told.caseId}/contacts/new`);
  });

  it('whoever may open the file finds the promise and who is let in from the case', async () => {
    const page = await openWithReason(await app.browser('officer-in-case'), `/cases/${told.caseId}`);
    expect(linksOf(page)).toEqual(expect.arrayContaining([`/promise/${told.caseId}`, `/promise/${told.caseId}/access`]));
  });
});
