import { createHash } from 'node:crypto';
import type { Figures } from '../../../src/domain/figures/figures';
import type { QuartersAnswer } from '../../../src/features/quarterly/views/quarters/quarters.answer';
import { createTestApp, type TestApp } from '../../support/app';
import { april, neverCounted, quarter, tellMore, tellQuarter } from '../../support/told-quarter';

type Refused = { readonly code: string; readonly title: string; readonly errors?: readonly { readonly pointer: string }[] };

describe('The figures over the API', () => {
  let app: TestApp;
  let analyst: Awaited<ReturnType<TestApp['api']>>;
  beforeAll(async () => {
    app = await createTestApp();
    await tellQuarter(app);
    analyst = await app.api('analyst');
  });
  afterAll(() => app.close());
  const ask = async (path: string) => analyst.get(`/api/v1/quarters/${path}`);
  const kinds = (figures: Figures) =>
    figures.measures
      .flatMap(({ tables }) => tables)
      .find(({ id }) => id === 'M1.KIND')
      ?.rows.find(({ row }) => row === 'HATE_CRIME');

  it('are those of the quarter as known now, in canonical bytes with their hash, and of members of the public alone', async () => {
    const answer = await ask(quarter);
    expect(answer.status).toBe(200);
    expect(answer.headers['etag']).toBe(`"${createHash('sha256').update(answer.text).digest('hex')}"`);
    const figures = answer.body as Figures;
    expect(figures).toMatchObject({ shape: 'steadfast.figures/1', provisional: false, period: { code: quarter } });
    expect(kinds(figures)).toMatchObject({ period: { n: 3 } });
    expect(answer.text).not.toContain('Hiddenname');
  });

  it('are the same to the byte whenever one instant is asked of, by whatever name the months go', async () => {
    const knownAt = '2026-04-01T00:00:00.000Z';
    const first = await ask(`${quarter}?knownAt=${knownAt}`);
    await tellMore(app, 'later');
    expect((await ask(`2026-01..2026-03?knownAt=${encodeURIComponent('2026-04-01T01:00:00+01:00')}`)).text).toBe(first.text);
  });

  it('may be asked of an instant before the period ended, and are provisional then', async () => {
    const answer = await ask(`${quarter}?knownAt=2026-03-10T00:00:00Z`);
    expect(answer.body).toMatchObject({ provisional: true });
    expect(kinds(answer.body as Figures)).toMatchObject({ period: { n: 3 } });
  });

  it('are refused with every fault of the question at once', async () => {
    const { status, body } = await ask('2026-28-Q1?knownAt=yesterday');
    expect([status, (body as Refused).errors?.map(({ pointer }) => pointer)]).toEqual([400, ['period', '?knownAt']]);
    expect((await ask('2026-05..2026-04')).status).toBe(400);
    expect((await ask(`${quarter}?knownAt=2026-13-01T00:00:00Z`)).status).toBe(400);
    expect((await ask(`${quarter}?knownAt=2026-04-01T00:00:00Z&knownAt=2026-04-02T00:00:00Z`)).status).toBe(400);
  });

  it.each([
    ['months to come', '2027-28-Q1', 'PERIOD_NOT_BEGUN'],
    ['months before the log', '2019-20-Q1', 'PERIOD_BEFORE_LOG'],
    ['an instant before the months', `${quarter}?knownAt=2025-12-31T00:00:00Z`, 'KNOWN_BEFORE_PERIOD'],
    ['an instant to come', `${quarter}?knownAt=2026-05-01T00:00:00Z`, 'KNOWN_AT_IN_FUTURE'],
  ])('are refused of %s, in words', async (_, path, code) => {
    const { status, body } = await ask(path);
    expect([status, (body as Refused).code]).toEqual([409, code]);
    expect((body as Refused).title).toMatch(/\.$/);
  });

  it('say how far the count has come where it takes long, and of which instant to ask again', async () => {
    const restore = neverCounted(app, 0.4);
    const answer = await ask(quarter);
    restore();
    expect([answer.status, answer.headers['retry-after']]).toEqual([202, '2']);
    const { knownAt } = answer.body as { knownAt: string };
    expect(answer.body).toEqual({ state: 'COUNTING', done: 0.4, knownAt });
    expect(answer.headers['location']).toBe(`/api/v1/quarters/${quarter}?knownAt=${encodeURIComponent(knownAt)}`);
  });

  it('are for those who may see figures', async () => {
    for (const persona of ['support-officer', 'panel-member', 'auditor'] as const) {
      expect((await (await app.api(persona)).get(`/api/v1/quarters/${quarter}`)).status).toBe(403);
      expect((await (await app.api(persona)).get('/api/v1/quarters')).status).toBe(403);
    }
  });

  it('are listed by quarter, with which packs are frozen; a frozen one is what was frozen, unless another instant is named', async () => {
    const secretary = await app.api('secretary');
    const { position } = (await secretary.post(`/api/v1/quarters/${quarter}/freeze`).send({}).expect(201)).body as { position: string };
    const { items } = (await secretary.get('/api/v1/quarters').query({ atLeast: position }).expect(200)).body as QuartersAnswer;
    expect(items.map(({ period, over }) => [period, over])).toEqual([['2026-27-Q1', false], [quarter, true]]); // prettier-ignore
    const frozen = await ask(quarter);
    expect(items[1]?.frozen).toMatchObject({ sha256: createHash('sha256').update(frozen.text).digest('hex') });
    expect((await ask(`${quarter}/frozen`)).text).toBe(frozen.text);
    expect((await ask(`${quarter}?knownAt=2026-04-01T00:00:00Z`)).body).toMatchObject({ knownAt: '2026-04-01T00:00:00.000Z' });
    expect(app.now()).toBe(april);
  });
});
