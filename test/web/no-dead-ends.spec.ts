import { join } from 'node:path';
import { type DemoPersonaId, demoPersonas } from '../../src/domain/staff/demo-personas';
import { openDatabase } from '../../src/sqlite/database';
import type { TestApp } from '../support/app';
import type { Browser, OpenPage } from '../support/browser';
import { createFilledApp } from '../support/filled-force';

/** How many pages of one kind each persona opens: cases differ, so several of them. */
const limitOf = (kind: string): number => (kind === '/cases/:id' ? 8 : 2);
const kindOf = (path: string): string =>
  path
    .replace(/\?.*$/, '')
    .replaceAll(/\d{4}-\d{2}-Q[1-4]/g, ':quarter')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|\b\d+\b/g, ':id');

const linksOf = (page: OpenPage): string[] =>
  [...page.document.querySelectorAll('a[href]')]
    .map((link) => (link.getAttribute('href') ?? '').replace(/#.*$/, ''))
    .filter((href) => href.startsWith('/'));

const formOf = (page: OpenPage) => page.document.querySelector('main form[method="post"]');

function casesIn(dataDir: string): string[] {
  const log = openDatabase(join(dataDir, 'log.sqlite'), { readOnly: true, synchronous: 'FULL' });
  const found = log.prepare(`SELECT DISTINCT stream FROM events WHERE stream LIKE 'supportCase-%' ORDER BY 1`).all<{ stream: string }>();
  log.close();
  return found.map(({ stream }) => stream.replace('supportCase-', '/cases/'));
}

/** Everything that is offered from the first page on; cases also by their address, since not every role has a list of them. */
async function walk(browser: Browser, cases: readonly string[]) {
  const met = new Set<string>();
  const kinds = new Map<string, number>();
  const faults: string[] = [];
  const forms: OpenPage[] = [];
  const ways = ['/', ...cases].map((path) => ({ path, from: '' }));
  for (let way = ways.shift(); way; way = ways.shift()) {
    const kind = kindOf(way.path);
    const count = kinds.get(kind) ?? 0;
    if (met.has(way.path) || count >= limitOf(kind)) continue;
    met.add(way.path);
    const page = await browser.open(way.path);
    if (way.from === '' && [403, 404].includes(page.status)) continue;
    kinds.set(kind, count + 1);
    if (page.status !== 200) faults.push(`${kind}, offered on ${kindOf(way.from)}, answers ${page.status}`);
    if (count === 0 && formOf(page)) forms.push(page);
    ways.push(...linksOf(page).map((path) => ({ path, from: way.path })));
  }
  // To declare a conflict is to be shut out of the case; it comes last.
  forms.sort((a, b) => Number(a.path.endsWith('/conflict')) - Number(b.path.endsWith('/conflict')));
  return { faults: [...new Set(faults)], forms };
}

describe('no dead ends', () => {
  let app: TestApp;
  let cases: readonly string[];
  beforeAll(async () => {
    app = await createFilledApp(40);
    cases = casesIn(app.dataDir);
  }, 120_000);
  afterAll(() => app.close());

  it.each(demoPersonas.map(({ id }) => id))(
    'whatever is offered to the %s is not refused: every link answers and every form may be sent',
    async (persona: DemoPersonaId) => {
      const browser = await app.browser(persona);
      const { faults, forms } = await walk(browser, cases);
      for (const page of forms) {
        const answer = await browser.submit(page, {}, 'main form[method="post"]');
        if ([401, 403, 404, 500].includes(answer.status)) faults.push(`the form of ${kindOf(page.path)} answers ${answer.status}`);
      }
      expect(faults).toEqual([]);
    },
    60_000,
  );
});
