import type { DemoPersonaId } from '../../src/domain/staff/demo-personas';
import type { EventFeed } from '../../src/kernel/event-store';
import { EVENT_FEED } from '../../src/kernel/tokens';
import { createTestApp, type TestApp } from '../support/app';
import type { Browser, OpenPage } from '../support/browser';
import { establishUnits } from '../support/established-units';
import { openColleaguesCase } from '../support/colleagues-case';
import { letIn } from '../support/promised-case';
import { ToldCase } from '../support/told-case';

const nobody = '00000000-0000-4000-8000-000000000009';
const personas: readonly DemoPersonaId[] = [
  'support-officer',
  'inspector',
  'supervisor',
  'senior-lead',
  'data-protection',
  'administrator',
  'welfare-officer',
  'secretary',
];
const typed = 'Words typed with care';

/** What an input is filled with that it never takes; `%ED%A0%80` is half of a character. */
const bad: readonly (readonly [string, string])[] = [
  ['text that is far too long', 'x'.repeat(20_001)],
  ['a null character', 'Some\u0000words'],
  ['text that turns around', 'Some \u202e words'],
  ['nothing', ''],
  ['markup', '<script>alert(1)</script>{{ 7 * 7 }}'],
];
const badMoments: readonly (readonly [string, string])[] = [
  ['2026-03-29', '01:30'],
  ['2199-01-01', '12:00'],
  ['1899-12-31', '12:00'],
  ['2026-02-30', '12:00'],
  ['2026-03-01', '25:61'],
  ['x', 'y'],
  ['', '12:00'],
];

/** Whoever sees the file of a colleague's case is asked first why they open it. */
const openForReason = async (browser: Browser, path: string): Promise<OpenPage> => {
  const page = await browser.open(path);
  return page.title.startsWith('Why are you opening') && !path.endsWith('/reason') ? browser.submit(page, { reason: 'REVIEW' }) : page;
};

/** Every form that is served, found by the server's own list of routes: filled with what it cannot take, it comes again as it was filled. */
describe('A form that cannot be taken', () => {
  let app: TestApp;
  let log: EventFeed;
  const browsers = new Map<DemoPersonaId, Browser>();

  beforeAll(async () => {
    app = await createTestApp();
    await establishUnits(app);
    log = app.nest.get<EventFeed>(EVENT_FEED, { strict: false });
    for (const persona of personas) browsers.set(persona, await app.browser(persona));
  }, 60_000);
  afterAll(() => app.close());

  const formPaths = (): string[] => {
    type Layer = { route?: { path: string; methods: Record<string, boolean> } };
    const { router } = app.nest.getHttpAdapter().getInstance() as unknown as { router: { stack: Layer[] } };
    return router.stack.flatMap(({ route }) => (route?.methods['post'] && !/^\/(api|sign)/.test(route.path) ? [route.path] : []));
  };

  const openForm = async (path: string): Promise<{ page: OpenPage; browser: Browser } | undefined> => {
    const isOfPromise = path.startsWith('/promise');
    const told = isOfPromise ? await openColleaguesCase(app, { label: path, tell: letIn }) : new ToldCase(app, path);
    if (!isOfPromise) await told.open();
    const known: Record<string, string> = {
      caseId: told.caseId,
      personId: told.personId,
      staffId: app.staffId('support-officer'),
      code: 'LPU-1',
      revision: '0',
      period: '2025-26-Q4',
    };
    for (const browser of browsers.values()) {
      const page = await openForReason(
        browser,
        path.replaceAll(/:(\w+)/g, (_, name: string) => known[name] ?? nobody),
      );
      expect(page.status).toBeLessThan(500);
      if (page.status === 200 && page.document.querySelector('main form [name="commandId"]')) return { page, browser };
    }
    return undefined;
  };

  it('is answered clearly, shows again what was typed, and writes nothing', async () => {
    const wrong: string[] = [];
    let forms = 0;
    for (const path of formPaths()) {
      const opened = await openForm(path);
      if (!opened) continue;
      forms += 1;
      const { page, browser } = opened;
      const inputs = [...page.document.querySelectorAll('main form [name]')].filter((input) => input.getAttribute('type') !== 'hidden');
      const names = [...new Set(inputs.map((input) => input.getAttribute('name') ?? ''))];
      const texts = inputs
        .filter((input) => input.localName === 'textarea' || ['text', null].includes(input.getAttribute('type')))
        .filter((input) => input.localName !== 'select' && !/-(date|time)$/.test(input.getAttribute('name') ?? ''))
        .map((input) => input.getAttribute('name') ?? '');
      const kept = Object.fromEntries(texts.map((name) => [name, typed]));
      const send = async (what: string, answers: Record<string, string | string[]>, selector?: string): Promise<void> => {
        const before = await log.head();
        const next = await browser.submit(page, { ...kept, ...answers }, selector);
        const written = (await log.head()) !== before;
        if (next.status >= 500) wrong.push(`${path}: ${what} is answered with ${next.status}`);
        if (next.status >= 400 && written) wrong.push(`${path}: ${what} is refused and written all the same`);
        if (next.html.includes('<script>alert')) wrong.push(`${path}: ${what} comes back as markup`);
        if (next.status === 400 && next.document.querySelector('main form')) {
          if (next.errors.length === 0) wrong.push(`${path}: ${what} is refused without a word`);
          const lost = texts.filter((name) => !(name in answers) && !holds(next, name));
          if (lost.length > 0) wrong.push(`${path}: ${what} loses what was typed as ${lost.join(', ')}`);
        }
      };
      for (const [what, value] of bad) await send(`${what} everywhere`, Object.fromEntries(names.map((name) => [name, value])));
      await send('everything twice', Object.fromEntries(names.map((name) => [name, ['one', 'two']])));
      for (const [index, name] of names.entries()) {
        const [what, value] = bad[index % bad.length] ?? ['nothing', ''];
        await send(`${what} as ${name}`, { [name]: value });
      }
      for (const prefix of names.filter((name) => name.endsWith('-date')).map((name) => name.slice(0, -5)))
        for (const [date, time] of badMoments)
          await send(`${date} ${time} as ${prefix}`, { [`${prefix}-date`]: date, [`${prefix}-time`]: time });
      for (const name of ['weather', '__proto__', 'constructor', 'a[b]']) await send(`a field called ${name}`, { [name]: 'x' });
      await send('a revision that is none', { revision: 'x' });
      await send('a revision of long ago', { revision: '-1' });
      await send('a command id that is none', { commandId: 'x' });
      await send('two command ids', { commandId: [nobody, nobody] });
      const forged = await browser.submit(page, { _csrf: 'forged' });
      if (forged.status !== 403) wrong.push(`${path}: a forged form is answered with ${forged.status}`);
    }
    expect(wrong).toEqual([]);
    expect(forms).toBeGreaterThan(15);
  }, 300_000);

  it('is taken once, however often it is pressed, sent again or gone back to', async () => {
    const told = new ToldCase(app, 'pressed twice');
    await told.open();
    const browser = browsers.get('support-officer') as Browser;
    const page = await browser.open(`/cases/${told.caseId}/risk-assessments/new`);
    const answers = { risk: 'MEDIUM', 'occurred-date': '2026-03-01', 'occurred-time': '12:00', note: typed };
    const assessed = async (): Promise<number> => {
      let count = 0;
      for await (const batch of log.read(null))
        count += batch.filter(({ stream, type }) => stream.endsWith(told.caseId) && type === 'RiskAssessed').length;
      return count;
    };
    const before = await assessed();
    await Promise.all([browser.submit(page, answers), browser.submit(page, answers)]);
    expect(await assessed()).toBe(before + 1);
    await browser.submit(page, answers);
    expect(await assessed()).toBe(before + 1);
    const changed = await browser.submit(page, { ...answers, note: 'Something else after going back' });
    expect(changed.status).toBe(409);
    expect(await assessed()).toBe(before + 1);
  });
});

const holds = ({ document }: OpenPage, name: string): boolean =>
  [...document.querySelectorAll(`main form [name="${name}"]`)].some(
    (input) => input.getAttribute('value') === typed || (input.textContent ?? '').trim() === typed,
  );
