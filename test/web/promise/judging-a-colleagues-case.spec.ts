import type { DemoPersonaId } from '../../../src/domain/staff/demo-personas';
import { createTestApp, type TestApp } from '../../support/app';
import type { Browser, OpenPage } from '../../support/browser';
import { establishUnits } from '../../support/established-units';
import { PromisedCase } from '../../support/promised-case';

const day = 86_400_000;

describe('The pages on which a colleague’s case is judged and closed', () => {
  let app: TestApp;
  let one: PromisedCase;
  const browsers = new Map<DemoPersonaId, Browser>();
  const browserOf = async (persona: DemoPersonaId): Promise<Browser> => {
    const browser = browsers.get(persona) ?? (await app.browser(persona));
    browsers.set(persona, browser);
    return browser;
  };
  const openFor = async (persona: DemoPersonaId, path: string): Promise<OpenPage> => {
    const browser = await browserOf(persona);
    const page = await browser.open(path);
    return page.title.startsWith('Why are you opening') ? browser.submit(page, { reason: 'REVIEW' }) : page;
  };
  const moment = { 'occurred-date': '2026-03-05', 'occurred-time': '09:00' };

  beforeAll(async () => {
    app = await createTestApp({ store: 'memory' });
    await establishUnits(app);
    one = await PromisedCase.open(app, 'judged');
    const { occurredAt } = { occurredAt: app.now() };
    await one.post('supervisor', 'references', { crimeReference: 'C-9', hateFlagSet: true, occurredAt });
    await one.told.tell('AnswerPromise', { point: 'P3', answer: 'NOT_KEPT', words: 'Nobody rang me' as never, occurredAt }, 'staff-victim');
    await one.told.tell(
      'RecordReview',
      { type: 'INSPECTOR_FIRST', occurredAt, standardMet: true, findings: 'Seen', risk: 'STANDARD' },
      'inspector',
    );
    app.moveClock(3 * day);
    await one.told.tell('ProposeClosure', { occurredAt: app.now() }, 'officer-in-case');
  });
  afterAll(() => app.close());

  it('name each open point, and lead to the promise', async () => {
    const page = await openFor('inspector', `/cases/${one.caseId}/closure/decide`);
    expect(page.document.querySelector(`a[href="/promise/${one.caseId}#P3"]`)?.textContent).toContain('P3');
    expect(page.text).toContain('The senior lead has not agreed to closing yet');
    expect(page.document.querySelector(`a[href="/promise/${one.caseId}/confirm-closure"]`)).toBeNull();
  });

  it('show the Inspector each point with its proof, its misses and what the victim says, and take a reason for each miss', async () => {
    const browser = await browserOf('inspector');
    const page = await openFor('inspector', `/cases/${one.caseId}/reviews/new`);
    const point = (code: string) => (page.document.getElementById(code)?.textContent ?? '').replaceAll(/\s+/g, ' ');
    expect(point('P1')).toContain('Record linked, Monday 2 March 2026, 09:00');
    expect(point('P3')).toContain('Missed');
    expect(point('P3')).toContain('Not kept“Nobody rang me”');
    expect(point('P1')).toContain('They have not been asked yet.');
    const answers = [...page.document.querySelectorAll('textarea[name="missAnswer"]')].map(() => 'They were rung the day after');
    expect(answers.length).toBeGreaterThan(3);
    const saved = await browser.submit(page, {
      ...moment,
      type: 'CLOSURE',
      standardMet: 'NO',
      findings: 'Late, and why',
      missAnswer: answers,
    });
    expect([saved.path, saved.errors]).toEqual([`/cases/${one.caseId}`, []]);
    await one.post('inspector', 'lessons', { result: 'NONE', occurredAt: app.now() });
  });

  it('let the senior lead agree on what it shows, and nobody else', async () => {
    const inspector = await openFor('inspector', `/promise/${one.caseId}/confirm-closure`);
    expect([inspector.document.querySelector('main form'), inspector.text.includes('Your role does not include this')]).toEqual([
      null,
      true,
    ]);
    const supervisor = await openFor('supervisor', `/promise/${one.caseId}/confirm-closure`);
    expect(supervisor.status).toBe(404);
    const lead = await openFor('senior-lead', `/promise/${one.caseId}/confirm-closure`);
    expect(lead.document.getElementById('P3')?.textContent).toContain('Nobody rang me');
    const saved = await (await browserOf('senior-lead')).submit(lead, { ...moment, note: 'Read' });
    expect([saved.path, (await one.state()).closureConfirmed]).toEqual([`/promise/${one.caseId}`, true]);
  });

  it('keep the answer from the supervisor, who is responsible for the point', async () => {
    const page = await openFor('supervisor', `/promise/${one.caseId}/review`);
    expect(page.text).not.toContain('Nobody rang me');
    expect(page.text).not.toContain('The victim says that a point is not kept');
  });

  it('say before it is saved that a bad answer after closing opens the case again, and open it', async () => {
    await one.told.tell('CloseCase', { occurredAt: app.now() }, 'inspector');
    const page = await openFor('welfare-officer', `/promise/${one.caseId}/after-closure`);
    expect(page.text).toContain('The case is opened again');
    const saved = await (await browserOf('welfare-officer')).submit(page, { ...moment, answer: 'NOT_SETTLED', how: 'TELEPHONE' });
    expect([saved.path, (await one.state()).status]).toEqual([`/promise/${one.caseId}`, 'OPEN']);
  });
});
