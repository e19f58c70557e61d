import { createHash } from 'node:crypto';
import { FiguresQuery } from '../../../src/casework/figures/figures-query';
import type { Figures } from '../../../src/domain/figures/figures';
import type { EventFeed } from '../../../src/kernel/event-store';
import type { Instant } from '../../../src/kernel/instant';
import { EVENT_FEED } from '../../../src/kernel/tokens';
import { createTestApp, type TestApp } from '../../support/app';
import { kept, tellFigures } from '../../support/figures-in-hand';

type Agent = Awaited<ReturnType<TestApp['api']>>;
const april = '2026-04-14T09:00:00.000Z' as Instant;
const july = '2026-07-14T09:00:00.000Z' as Instant;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('Freezing a pack over the API', () => {
  let app: TestApp;
  let secretary: Agent;
  let asked: readonly string[];
  beforeAll(async () => {
    app = await createTestApp({ now: april });
    secretary = await app.api('secretary');
    const told = (period: string, knownAt: string) => ({
      cell: period === '2025-26-Q4' && knownAt < '2026-05' ? kept(92, 151) : kept(101, 144),
    });
    asked = tellFigures(app, told, [{ what: 'Contact written down late', lpu: 'LPU-1', n: 7 }]).asked;
  });
  afterAll(() => app.close());
  const events = async (): Promise<number> => {
    let count = 0;
    for await (const batch of app.nest.get<EventFeed>(EVENT_FEED, { strict: false }).read(null)) count += batch.length;
    return count;
  };

  it('is refused to everybody but the secretary, and to everybody while the quarter goes on', async () => {
    const before = await events();
    for (const persona of ['senior-lead', 'inspector', 'analyst', 'panel-member', 'support-officer'] as const) {
      await (await app.api(persona)).post('/api/v1/quarters/2025-26-Q4/freeze').send({}).expect(403);
    }
    const early = await secretary.post('/api/v1/quarters/2026-27-Q1/freeze').send({}).expect(409);
    expect(early.body).toMatchObject({ code: 'PERIOD_NOT_OVER' });
    expect((await secretary.post('/api/v1/quarters/2040-41-Q1/freeze').send({}).expect(409)).body).toMatchObject({
      code: 'PERIOD_NOT_OVER',
    });
    for (const none of ['2026-28-Q1', '2025-26-Q5', '2026-01..2026-03', 'x']) {
      await secretary.post(`/api/v1/quarters/${none}/freeze`).send({}).expect(404);
    }
    expect(asked).toEqual([]);
    expect(await events()).toBe(before);
  });

  it('says what is wrong with the instant, and freezes nothing', async () => {
    const before = await events();
    const freeze = (knownAt: string) => secretary.post('/api/v1/quarters/2025-26-Q4/freeze').send({ knownAt });
    expect((await freeze('2026-03-30T10:00:00Z').expect(409)).body).toMatchObject({ code: 'FIGURES_STILL_PROVISIONAL' });
    expect((await freeze('2026-05-01T10:00:00Z').expect(400)).body).toMatchObject({ errors: [{ pointer: '/knownAt' }] });
    expect((await freeze('yesterday').expect(400)).body).toMatchObject({ errors: [{ pointer: '/knownAt' }] });
    await secretary.get('/api/v1/quarters/2025-26-Q4/frozen').expect(404);
    expect(await events()).toBe(before);
  });

  it('is done once, as late as is certain: of two at once one is refused, and nothing of theirs is kept', async () => {
    const before = await events();
    const both = await Promise.all([1, 2].map(() => secretary.post('/api/v1/quarters/2025-26-Q4/freeze').send({})));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const [done, refused] = [both.find(({ status }) => status === 201), both.find(({ status }) => status === 409)];
    expect(refused?.body).toMatchObject({ code: 'PACK_FROZEN_ALREADY' });
    expect(done?.headers['location']).toBe('/api/v1/quarters/2025-26-Q4/frozen');
    expect(await events()).toBe(before + 1);
    const { position } = done?.body as { position: string };
    const read = await secretary.get('/api/v1/quarters/2025-26-Q4/frozen').query({ atLeast: position }).expect(200);
    expect(read.body).toMatchObject({ period: { code: '2025-26-Q4' }, knownAt: '2026-04-14T08:59:00.000Z' });
  });

  it('answers the very same bytes ever after, with their hash, to those who read figures', async () => {
    const first = await secretary.get('/api/v1/quarters/2025-26-Q4/frozen').expect(200);
    expect(first.headers['etag']).toBe(`"${sha256(first.text)}"`);
    expect(first.headers['content-type']).toBe('application/json; charset=utf-8');
    app.moveClock(july);
    secretary = await app.api('secretary');
    for (const persona of ['secretary', 'analyst', 'inspector', 'senior-lead'] as const) {
      expect((await (await app.api(persona)).get('/api/v1/quarters/2025-26-Q4/frozen').expect(200)).text).toBe(first.text);
    }
    for (const persona of ['panel-member', 'support-officer', 'auditor'] as const) {
      await (await app.api(persona)).get('/api/v1/quarters/2025-26-Q4/frozen').expect(403);
    }
  });

  it('says in the next pack what came out otherwise, from what to what, and by how many entries', async () => {
    const { body } = await secretary.post('/api/v1/quarters/2026-27-Q1/freeze').send({ knownAt: '2026-07-10T17:00:00+01:00' }).expect(201);
    const { position } = body as { position: string };
    const read = await secretary.get('/api/v1/quarters/2026-27-Q1/frozen').query({ atLeast: position }).expect(200);
    const { restatement } = read.body as Figures;
    expect(restatement).toEqual({
      period: '2025-26-Q4',
      frozenAsKnownAt: '2026-04-14T08:59:00.000Z',
      cells: [{ table: 'M4.FIRST_CONTACT', row: 'ALL', label: 'All cases', from: kept(92, 151), to: kept(101, 144) }],
      entries: [{ what: 'Contact written down late', lpu: 'LPU-1', n: 7 }],
    });
    expect(asked.slice(-2)).toEqual(['2026-27-Q1 as known at 2026-07-10T16:00:00.000Z', '2025-26-Q4 as known at 2026-07-10T16:00:00.000Z']);
  });

  it('publishes the edition of it, which is all that a panel member can reach', async () => {
    const panel = await app.api('panel-member');
    const list = await panel.get('/api/v1/published').expect(200);
    expect(list.body).toMatchObject({ packs: [{ period: '2026-27-Q1' }, { period: '2025-26-Q4' }], youSaidWeDid: [] });
    const edition = await panel.get('/api/v1/published/2025-26-Q4').expect(200);
    expect(edition.body).toMatchObject({ shape: 'steadfast.edition/1', period: '2025-26-Q4', threshold: 5 });
    expect(edition.headers['etag']).toBe(`"${sha256(edition.text)}"`);
    expect(list.text).toContain(sha256(edition.text));
    await panel.get('/api/v1/published/2024-25-Q4').expect(404);
    for (const path of ['cases', 'quarters/2025-26-Q4/meeting', 'quarters/2025-26-Q4/frozen', 'staff']) {
      expect([403, 404]).toContain((await panel.get(`/api/v1/${path}`)).status);
    }
  });

  it('takes a repeat of the same request as the same', async () => {
    const key = '5a0c1d1e-7777-4000-8000-000000000001';
    const again = () => secretary.post('/api/v1/quarters/2025-26-Q3/freeze').set('Idempotency-Key', key).send({});
    const [first, second] = [await again().expect(201), await again().expect(201)];
    expect(second.body).toEqual(first.body);
  });
});

describe('A frozen pack', () => {
  it('that is interrupted on the way leaves nothing', async () => {
    const app = await createTestApp({ now: april });
    const figures = tellFigures(app, () => ({ cell: kept(92, 151) }));
    const query = app.nest.get(FiguresQuery, { strict: false });
    Object.assign(query, { of: () => Promise.reject(new Error('the worker stopped')) });
    const secretary = await app.api('secretary');
    await secretary.post('/api/v1/quarters/2025-26-Q4/freeze').send({}).expect(500);
    await secretary.get('/api/v1/quarters/2025-26-Q4/frozen').expect(404);
    expect((await secretary.get('/api/v1/published').expect(200)).body).toEqual({ packs: [], youSaidWeDid: [] });
    expect(figures.asked).toEqual([]);
    await app.close();
  });
});
