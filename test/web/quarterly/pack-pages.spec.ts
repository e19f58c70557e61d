import type { Figures } from '../../../src/domain/figures/figures';
import type { FigureCasesAnswer } from '../../../src/features/quarterly/views/figure-cases/figure-cases.answer';
import { createTestApp, type TestApp } from '../../support/app';
import type { Browser, OpenPage } from '../../support/browser';
import { neverCounted, quarter, tellMore, tellQuarter, type ToldQuarter } from '../../support/told-quarter';

const pack = `/quarters/${quarter}`;
const listOf = (row: string, more = ''): string => `${pack}/cases?table=M1.KIND&row=${row}${more}`;

describe('The pack as it is read', () => {
  let app: TestApp;
  let secretary: Browser;
  let inspector: Browser;
  let told: ToldQuarter;
  beforeAll(async () => {
    app = await createTestApp();
    told = await tellQuarter(app);
    secretary = await app.browser('secretary');
    inspector = await app.browser('inspector');
  });
  afterAll(() => app.close());
  const hrefs = (page: OpenPage): readonly string[] =>
    [...page.document.querySelectorAll('main a')].map((link) => link.getAttribute('href') ?? '');
  const listed = (page: OpenPage): readonly string[] => hrefs(page).flatMap((href) => /^\/cases\/([0-9a-f-]{36})$/.exec(href)?.[1] ?? []);

  it('is found from home, and any other months are chosen with the instant as known at', async () => {
    expect(hrefs(await secretary.open('/'))).toContain('/quarters');
    const quarters = await secretary.open('/quarters');
    expect(quarters.text).toContain('Quarter 4 of 2025-26 (January to March 2026)');
    expect(hrefs(quarters)).toContain(pack);
    const chosen = await secretary.open('/quarters?from=2026-03&to=2026-04&known-date=2026-04-10&known-time=10%3A00');
    expect(chosen.title).toContain('Hate-crime review: March to April 2026');
    expect(chosen.text).toContain('Provisional As known at Friday 10 April 2026, 10:00. The period is not over at that instant.');
  });

  it('shows each fault of the choice with what was chosen', async () => {
    const turned = await secretary.open('/quarters?from=2026-04&to=2026-03&known-date=&known-time=');
    expect([turned.status, turned.errors]).toEqual([
      400,
      ['Select a last month that is not before the first, and at most ten years after it'],
    ]);
    expect(turned.document.querySelector('#from option[selected]')?.getAttribute('value')).toBe('2026-04');
    const nothing = await secretary.open('/quarters?from=&to=&known-date=2026-02-30&known-time=10%3A00');
    expect([nothing.status, nothing.errors.length]).toEqual([400, 3]);
  });

  it('is marked at both ends, begins with the headline, and shows each table with its caption and how it is counted', async () => {
    const page = await secretary.open(pack);
    expect(page.status).toBe(200);
    expect([...page.document.querySelectorAll('.sf-marking')].map((mark) => mark.textContent)).toEqual([
      'OFFICIAL-SENSITIVE',
      'OFFICIAL-SENSITIVE',
    ]);
    expect(page.document.querySelector('main h2')?.textContent).toBe('The headline');
    expect(page.text).toContain('No figure got better by more than chance would bring.');
    for (const table of page.document.querySelectorAll('main table')) {
      expect(table.querySelector('caption')?.textContent).toMatch(/\S/);
      expect(table.parentElement?.getAttribute('tabindex')).toBe('0');
      expect(table.querySelectorAll('thead th:not([scope="col"]), tbody th:not([scope="row"])')).toHaveLength(0);
    }
    const figures = page.document.querySelectorAll('article');
    expect(figures.length).toBeGreaterThan(40);
    for (const figure of figures) expect(figure.textContent).toContain('How is this counted?');
    expect(page.html).toMatch(/<svg [^>]*role="img"/);
    expect(page.html).not.toMatch(/<script(?! type="module" src)| style="/);
    expect(page.text).toContain('SHA-256 of the figures');
  });

  it('says what is not known and what fell due, never a nought in their place; and nobody’s name', async () => {
    const page = await secretary.open(pack);
    expect(page.text).toContain('not known: before the log began');
    expect(page.html).not.toMatch(/Hiddenname|Oduya/);
    const cells = [...page.document.querySelectorAll('main td')].map((cell) => cell.textContent ?? '');
    expect(cells.slice(1).filter((text) => /^[-–—]?$/.test(text.trim()) && text !== '')).toEqual([]);
  });

  it('shows one section alone with all its parts, and the whole with where they are', async () => {
    const whole = await secretary.open(pack);
    expect(hrefs(whole)).toContain(`${pack}?section=service-by-group#m15-kept-all`);
    const alone = await secretary.open(`${pack}?section=service-by-group`);
    expect(alone.document.querySelectorAll('section h2.sf-pack__section')).toHaveLength(1);
    expect(alone.text).toContain('All duties kept, by ethnicity: race');
    expect(hrefs(alone)).toContain(pack);
  });

  it('leads to cases for an Inspector, on no wall, and for nobody who sees no case', async () => {
    const toCases = (page: OpenPage) => hrefs(page).filter((href) => href.includes('/cases?'));
    expect(toCases(await inspector.open(pack)).length).toBeGreaterThan(50);
    const wall = await inspector.open(`${pack}?view=wall`);
    expect([toCases(wall), wall.document.querySelector('.sf-pack--wall') === null]).toEqual([[], false]);
    for (const persona of ['secretary', 'analyst'] as const) {
      const browser = await app.browser(persona);
      expect(toCases(await browser.open(pack))).toEqual([]);
      expect((await browser.open(listOf('HATE_CRIME'))).status).toBe(403);
    }
    expect(toCases(await inspector.open(pack)).filter((href) => href.includes('table=M17'))).toEqual([]);
  });

  it('lists for a unit’s Inspector as many cases as its figure counts, but none that is hidden from them', async () => {
    const figures = (await (await app.api('inspector')).get(`/api/v1/quarters/${quarter}`)).body as Figures;
    const table = figures.measures.flatMap(({ tables }) => tables).find(({ id }) => id === 'M3.LPU');
    const unit = (lpu: string): string => `${pack}/cases?table=M3.LPU&row=HATE_CRIME&lpu=${lpu}`;
    const own = await inspector.open(unit('LPU-1'));
    expect(table?.rows.find(({ row }) => row === 'HATE_CRIME')?.byLpu).toMatchObject({ 'LPU-1': { n: listed(own).length } });
    expect([...listed(own)].toSorted()).toEqual([...told.ours].toSorted());
    expect(own.text).toContain('Hate crime');
    expect(listed(await inspector.open(unit('LPU-2')))).toEqual([told.theirs]);
    const conflict = await (await app.api('inspector')).post(`/api/v1/cases/${told.theirs}/conflicts`).send({});
    expect(conflict.status).toBeLessThan(300);
    const without = await inspector.open(unit('LPU-2'));
    expect([listed(without), without.text]).toEqual([[], expect.stringContaining('There is none that you can see.')]);
    expect(without.text).not.toMatch(/hidden|more cases|1 case/);
    expect([...listed(await inspector.open(listOf('HATE_CRIME')))].toSorted()).toEqual([...told.ours].toSorted());
    expect(listed(await (await app.browser('inspector-other')).open(unit('LPU-2')))).toEqual([told.theirs]);
  });

  it('lists the same over the API, page by page, and nothing to those who see no case', async () => {
    const path = `/api/v1/quarters/${quarter}/cases?table=M3.LPU&row=HATE_CRIME&lpu=LPU-1`;
    const api = await app.api('inspector');
    const { body } = await api.get(path).expect(200);
    expect(body).toMatchObject({ figure: expect.stringContaining('Hate crime') as string, part: 'COUNTED', nextCursor: null });
    const { items } = body as FigureCasesAnswer;
    expect(items.map(({ caseId }) => caseId).toSorted()).toEqual(listed(await inspector.open(path.replace('/api/v1', ''))).toSorted());
    expect(Object.keys(items[0] ?? {})).toEqual(['caseId', 'reference', 'kind', 'lpu', 'reportedAt']);
    await api.get('/api/v1/quarters/2019-20-Q1/cases?table=M1.KIND&row=HATE_CRIME').expect(409);
    await api.get(`${path}&cursor=none`).expect(400);
    for (const persona of ['secretary', 'analyst', 'panel-member', 'support-officer'] as const) {
      await (await app.api(persona)).get(path).expect(403);
    }
  });

  it('lists no colleague who is a victim, for anybody', async () => {
    const lead = await app.browser('senior-lead');
    expect(listed(await lead.open(listOf('HATE_CRIME')))).toHaveLength(3);
    expect(listed(await lead.open(listOf('STAFF_VICTIM_CRIME')))).toEqual([]);
    expect((await lead.open(`${pack}/cases?table=M17.POINTS&row=P1%3AMISSED`)).status).toBe(404);
    expect(hrefs(await lead.open(pack)).join()).not.toContain(told.colleagues);
  });

  it('tells which cases of a share it counts, and keeps in the access log whose were shown', async () => {
    const page = await inspector.open(`${pack}/cases?table=M16.ETHNICITY&row=STATED&part=OTHERS`);
    expect(page.text).toContain('Not counted, of those it is a share of');
    const shown = (await app.accessLog()).filter(({ what }) => what === 'figure').flatMap(({ ids }) => ids);
    expect(shown).toEqual(expect.arrayContaining([...told.ours]));
  });

  it('goes on to another page of a long list', async () => {
    for (let index = 0; index < 50; index += 1) await tellMore(app, `many ${String(index)}`);
    app.moveClock(1000);
    await tellMore(app, 'proves that they are there');
    const now = '/quarters/2026-27-Q1/cases?table=M1.KIND&row=HATE_CRIME';
    const first = await inspector.open(now);
    const next = await inspector.open(hrefs(first).find((href) => href.includes('cursor=')) ?? '');
    expect([listed(first).length, listed(next).length]).toEqual([50, 1]);
    expect(listed(next).filter((caseId) => listed(first).includes(caseId))).toEqual([]);
    expect((await inspector.open(`${now}&cursor=none`)).status).toBe(400);
  });

  it('shows how far the count has come, looks again by itself, and says so aloud', async () => {
    const restore = neverCounted(app, 0.42);
    const page = await secretary.open(`${pack}?view=wall`);
    restore();
    expect(page.text).toContain('42%');
    expect(page.document.querySelector('[role="status"]')?.textContent).toContain('So far:');
    const again = page.document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content') ?? '';
    expect(again).toMatch(/^2; url=\/quarters\/2025-26-Q4\?knownAt=2026-04-14T.*&view=wall$/);
  });

  it('says in words why there are no figures', async () => {
    const words = async (path: string) => {
      const { status, text } = await secretary.open(path);
      return [status, text];
    };
    expect(await words('/quarters/2027-28-Q1')).toEqual([409, expect.stringContaining('These months have not begun yet.')]);
    expect(await words('/quarters/next?knownAt=now')).toEqual([
      400,
      expect.stringMatching(/no months that we know of.*instant cannot be read/),
    ]);
    expect((await inspector.open('/quarters/2019-20-Q1/cases?table=M1.KIND&row=HATE_CRIME')).status).toBe(409);
    expect((await inspector.open('/quarters/next/cases?table=M1.KIND&row=HATE_CRIME')).status).toBe(404);
    expect((await inspector.open(`${pack}/cases?table=M99.NONE&row=ALL`)).status).toBe(404);
  });

  it('shows what was frozen once it is, and beside it what is known now', async () => {
    expect(hrefs(await secretary.open(pack))).toContain(`${pack}/freeze`);
    await secretary.submit(await secretary.open(`${pack}/freeze`), {});
    const frozen = await secretary.open(pack);
    expect(frozen.text).toContain('Frozen Tuesday 14 April 2026');
    expect(frozen.text).toContain('These figures stay as they are.');
    expect(hrefs(frozen)).not.toContain(`${pack}/freeze`);
    const now = hrefs(frozen).find((href) => href.startsWith(`${pack}?knownAt=`)) ?? '';
    const beside = await secretary.open(now);
    expect(beside.text).toContain('Not frozen As known at');
    expect(hrefs(beside)).toContain(pack);
    expect((await secretary.open('/quarters')).text).toContain('Frozen As known at');
  });
});
