import { createTestApp, type TestApp } from '../../support/app';
import { establishUnits } from '../../support/established-units';
import { CasesInHand, review } from './case-in-hand';

type Item = { caseId: string; reportedAt: string; waitingHours: number; risk: string };

describe('GET /api/v1/queues/reviews', () => {
  let app: TestApp;
  let cases: CasesInHand;
  const opened: string[] = [];
  let position: string;
  beforeAll(async () => {
    app = await createTestApp({ store: 'memory' });
    await establishUnits(app);
    cases = new CasesInHand(app);
    for (const day of ['2026-02-20', '2026-02-18', '2026-02-26']) {
      opened.push(
        (await cases.open({ reportedAt: `${day}T09:00:00Z`, kind: day.endsWith('26') ? 'NON_CRIME_HATE_INCIDENT' : 'HATE_CRIME' })).caseId,
      );
    }
    await cases.open({ lpu: 'LPU-2', reportedAt: '2026-01-01T09:00:00Z', strands: [{ strand: 'DISABILITY' }] }, 'inspector-other');
    const done = await cases.open({ reportedAt: '2026-01-02T09:00:00Z' });
    // The last thing written: a queue that is read before it would still show the case that was just reviewed.
    position = (await cases.post('inspector', done.caseId, 'reviews', { ...review, risk: 'MEDIUM' })).body.position as string;
  });
  afterAll(() => app.close());

  const ask = async (as: Parameters<TestApp['api']>[0], query: object = {}) =>
    (await app.api(as)).get('/api/v1/queues/reviews').query({ atLeast: position, ...query });

  it('gives the cases of the Inspector’s unit that await the first review, the oldest first, and how long each has waited', async () => {
    const { status, body } = await ask('inspector');
    expect(status).toBe(200);
    const items = body.items as Item[];
    expect(items.map(({ caseId }) => caseId)).toEqual([opened[1], opened[0], opened[2]]);
    expect(items[0]).toMatchObject({
      reportedAt: '2026-02-18T09:00:00.000Z',
      waitingHours: 288,
      risk: 'NOT_ASSESSED',
      status: 'OPEN',
      lpu: 'LPU-1',
    });
    expect(body.nextCursor).toBeNull();
  });

  it('gives each Inspector their own unit, the senior lead all, and others nothing', async () => {
    const own = ((await ask('inspector-other')).body.items as { lpu: string }[]).map(({ lpu }) => lpu);
    expect(own).toEqual(['LPU-2']);
    expect((await ask('senior-lead')).body.items).toHaveLength(4);
    expect((await ask('inspector', { lpu: 'LPU-2' })).body.items).toEqual([]);
    for (const persona of ['support-officer', 'auditor', 'administrator'] as const) expect((await ask(persona)).status).toBe(403);
  });

  it('filters by kind and strand before it cuts', async () => {
    const kinds = (await ask('senior-lead', { kind: 'NON_CRIME_HATE_INCIDENT' })).body.items as Item[];
    expect(kinds.map(({ caseId }) => caseId)).toEqual([opened[2]]);
    expect((await ask('senior-lead', { strand: 'DISABILITY', limit: 1 })).body.items).toHaveLength(1);
    const wrong = await ask('senior-lead', { strand: 'NONE', kind: 'NONE', limit: 0 });
    expect([wrong.status, wrong.body.errors.length]).toEqual([400, 3]);
  });

  it('goes on after the last case of a page', async () => {
    const first = await ask('inspector', { limit: 2 });
    expect(first.body.items).toHaveLength(2);
    const second = await ask('inspector', { limit: 2, cursor: first.body.nextCursor as string });
    expect((second.body.items as Item[]).map(({ caseId }) => caseId)).toEqual([opened[2]]);
    expect((await ask('inspector', { cursor: 'bm90IG91cnM' })).status).toBe(400);
  });

  it('says in the access log which cases were listed, and nothing of the question', async () => {
    await ask('inspector');
    const entry = (await app.accessLog()).findLast(({ what }) => what === 'queue');
    expect(entry).toMatchObject({ staffId: app.staffId('inspector'), outcome: 'allowed', right: 'queue:reviews' });
    expect(new Set(entry?.ids)).toEqual(new Set(opened));
  });
});
