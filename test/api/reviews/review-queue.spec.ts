import { createTestApp, type TestApp } from '../../support/app';
import { establishUnits } from '../../support/established-units';
import { CasesInHand, review } from './case-in-hand';

type Item = { caseId: string; rule: string; reportedAt: string; waitingHours: number; risk: string };

describe('GET /api/v1/queues/reviews', () => {
  let app: TestApp;
  let cases: CasesInHand;
  const opened: string[] = [];
  let done: string;
  let position: string;
  beforeAll(async () => {
    app = await createTestApp({ store: 'memory' });
    await establishUnits(app);
    cases = new CasesInHand(app);
    for (const day of ['2026-02-20', '2026-02-18', '2026-02-26']) {
      opened.push(
        (
          await cases.open({
            reportedAt: `${day}T09:00:00Z`,
            ...(day.endsWith('26') ? { kind: 'NON_CRIME_HATE_INCIDENT', risk: 'STANDARD' } : {}),
          })
        ).caseId,
      );
    }
    await cases.open({ lpu: 'LPU-2', reportedAt: '2026-01-01T09:00:00Z', strands: [{ strand: 'DISABILITY' }] }, 'inspector-other');
    done = (await cases.open({ reportedAt: '2026-01-02T09:00:00Z' })).caseId;
    // The last thing written: a queue that is read before it would still show the case that was just reviewed.
    position = (await cases.post('inspector', done, 'reviews', { ...review, risk: 'MEDIUM' })).body.position as string;
  });
  afterAll(() => app.close());

  const ask = async (as: Parameters<TestApp['api']>[0], query: object = {}) =>
    (await app.api(as)).get('/api/v1/queues/reviews').query({ atLeast: position, ...query });

  it('gives the reviews of the Inspector’s unit, soonest due first, with how long each is overdue and why it was due', async () => {
    const { status, body } = await ask('inspector');
    expect(status).toBe(200);
    const items = body.items as Item[];
    expect(items.map(({ caseId, rule }) => [caseId, rule])).toEqual([
      [opened[1], 'INSPECTOR_FIRST_REVIEW'],
      [opened[0], 'INSPECTOR_FIRST_REVIEW'],
      [opened[2], 'INSPECTOR_FIRST_REVIEW'],
      [done, 'INSPECTOR_NEXT_REVIEW'],
    ]);
    expect(items[0]).toMatchObject({
      reportedAt: '2026-02-18T09:00:00.000Z',
      waitingHours: 288,
      risk: 'NOT_ASSESSED',
      status: 'BREACHED',
      caseStatus: 'OPEN',
      dueAt: '2026-02-19T09:00:00.000Z',
      breachedAt: '2026-02-19T09:00:00.000Z',
      overdue: true,
      overdueHours: 264,
      responsibleRole: 'INSPECTOR',
      lpu: 'LPU-1',
      taken: [],
    });
    expect(body.counts).toEqual({ overdue: 2, today: 0, week: 1, later: 1 });
    expect(body.nextCursor).toBeNull();
  });

  it('gives each Inspector and each supervisor their own unit, the senior lead all, and others nothing', async () => {
    const own = ((await ask('inspector-other')).body.items as { lpu: string }[]).map(({ lpu }) => lpu);
    expect(own).toEqual(['LPU-2']);
    const supervised = ((await ask('supervisor')).body.items as Item[]).map(({ rule }) => rule);
    expect(supervised).toEqual(Array.from({ length: 4 }, () => 'SUPERVISOR_REVIEW'));
    expect((await ask('senior-lead')).body.items).toHaveLength(10);
    expect((await ask('inspector', { lpu: 'LPU-2' })).body.items).toEqual([]);
    for (const persona of ['support-officer', 'auditor', 'administrator'] as const) expect((await ask(persona)).status).toBe(403);
  });

  it('filters by kind, strand, risk and when it is due, before it cuts', async () => {
    const kinds = (await ask('inspector', { kind: 'NON_CRIME_HATE_INCIDENT' })).body.items as Item[];
    expect(kinds.map(({ caseId }) => caseId)).toEqual([opened[2]]);
    expect((await ask('senior-lead', { strand: 'DISABILITY', limit: 1 })).body.items).toHaveLength(1);
    expect((await ask('inspector', { risk: 'MEDIUM' })).body.items).toHaveLength(1);
    const { body } = await ask('inspector', { due: 'OVERDUE' });
    expect((body.items as Item[]).map(({ caseId }) => caseId)).toEqual([opened[1], opened[0]]);
    expect(body.counts).toEqual({ overdue: 2, today: 0, week: 1, later: 1 });
    const wrong = await ask('senior-lead', { strand: 'NONE', kind: 'NONE', due: 'SOON', limit: 0 });
    expect([wrong.status, wrong.body.errors.length]).toEqual([400, 4]);
  });

  it('goes on after the last duty of a page', async () => {
    const first = await ask('inspector', { limit: 2 });
    expect(first.body.items).toHaveLength(2);
    const second = await ask('inspector', { limit: 2, cursor: first.body.nextCursor as string });
    expect((second.body.items as Item[]).map(({ caseId }) => caseId)).toEqual([opened[2], done]);
    expect((await ask('inspector', { cursor: 'bm90IG91cnM' })).status).toBe(400);
  });

  it('says in the access log which cases were listed, and nothing of the question', async () => {
    await ask('inspector');
    const entry = (await app.accessLog()).findLast(({ what }) => what === 'queue');
    expect(entry).toMatchObject({ staffId: app.staffId('inspector'), outcome: 'allowed', right: 'queue:reviews' });
    expect(new Set(entry?.ids)).toEqual(new Set([...opened, done]));
  });
});
