import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { productViewer } from '../../../src/casework/product-viewer';
import { VisibleCases } from '../../../src/casework/visible-cases';
import { Watcher } from '../../../src/features/deadlines/watcher/watcher';
import { instant } from '../../../src/kernel/instant';
import { createTestApp, type TestApp } from '../../support/app';
import { breachesIn } from '../../support/breaches';
import { ToldCase } from '../../support/told-case';

/** Of a case reported on 1 March at 18:00, with no risk assessed. */
const afterADay = instant('2026-03-02T18:00:00.000Z');
const afterTwo = instant('2026-03-03T18:00:00.000Z');
const dueInADay = ['FIRST_CONTACT', 'INSPECTOR_FIRST_REVIEW', 'SUPERVISOR_REVIEW'];
const dueInTwo = ['CONTACT_PLAN', 'NEEDS_ASSESSMENT', 'RISK_ASSESSMENT'];

const look = (app: TestApp) => app.nest.get(Watcher, { strict: false }).look();

describe('What the clock brings', () => {
  let app: TestApp;
  let told: ToldCase;
  beforeEach(async () => {
    app = await createTestApp({ store: 'memory' });
    told = new ToldCase(app);
    await told.open();
  });
  afterEach(() => app.close());

  it('is written down the moment after it was due, dated then, and once', async () => {
    app.moveClock(afterADay);
    await look(app);
    expect(await breachesIn(app, told.caseId)).toEqual([]);
    app.moveClock(1);
    for (const _ of [1, 2]) expect(await look(app)).toBe('caught-up');
    const missed = await breachesIn(app, told.caseId);
    expect(missed.map(({ rule }) => rule).sort()).toEqual(dueInADay);
    for (const breach of missed)
      expect(breach).toMatchObject({ breachedAt: afterADay, occurredAt: afterADay, recordedAt: '2026-03-02T18:00:00.001Z' });
  });

  it('is written down late after a downtime, with the instants at which it was due', async () => {
    app.moveClock(instant('2026-03-04T07:00:00.000Z'));
    await look(app);
    const missed = await breachesIn(app, told.caseId);
    const ruledAt = (at: string) => missed.filter(({ occurredAt }) => occurredAt === at).map(({ rule }) => rule);
    expect([ruledAt(afterADay).sort(), ruledAt(afterTwo).sort()]).toEqual([dueInADay, dueInTwo]);
    expect(missed.every(({ breachedAt, occurredAt }) => breachedAt === occurredAt)).toBe(true);
    expect(new Set(missed.map(({ recordedAt }) => recordedAt))).toEqual(new Set(['2026-03-04T07:00:00.000Z']));
  });

  it('is found again by a clock that was put back, and written no second time', async () => {
    app.moveClock(instant('2026-03-02T19:00:00.000Z'));
    await look(app);
    const before = await breachesIn(app, told.caseId);
    app.moveClock(instant('2026-03-02T17:00:00.000Z'));
    await look(app);
    app.moveClock(instant('2026-03-02T20:00:00.000Z'));
    await look(app);
    expect(await breachesIn(app, told.caseId)).toEqual(before);
  });

  it('ends a pause that is over, dated when it ended', async () => {
    const { state } = await app.nest.get(VisibleCases, { strict: false }).open(told.caseId, productViewer);
    const plan = state.owed.obligations.find(({ rule }) => rule === 'CONTACT_PLAN')?.obligationId;
    const until = '2026-03-03T12:00:00.000Z';
    await told.tell('PauseObligation' as never, { obligationId: plan, reason: 'PERSON_ASKED', until, words: 'Not before noon.' } as never);
    app.moveClock(instant('2026-03-03T12:00:00.000Z'));
    await look(app);
    const { owed } = (await app.nest.get(VisibleCases, { strict: false }).open(told.caseId, productViewer)).state;
    expect(owed.obligations.find(({ obligationId }) => obligationId === plan)).toMatchObject({ status: 'OPEN' });
  });

  it('makes no form stale: the revision that a person must match stays', async () => {
    const revision = async () => (await (await app.api('support-officer')).get(`/api/v1/cases/${told.caseId}`)).headers['etag'];
    const before = await revision();
    app.moveClock(instant('2026-03-02T19:00:00.000Z'));
    await look(app);
    expect(await revision()).toBe(before);
  });

  it('is shown to operators: how it fares, and what is not written yet', async () => {
    const metric = async (name: string) => new RegExp(`^${name} (\\S+)$`, 'm').exec((await app.anonymous().get('/metrics')).text)?.[1];
    const health = async () => (await app.anonymous().get('/health/ready').expect(200)).body.info.watcher;
    expect(await health()).toMatchObject({ state: 'not started' });
    app.moveClock(instant('2026-03-02T19:00:00.000Z'));
    expect(await metric('steadfast_watcher_unwritten')).toBe('3');
    await look(app);
    expect(await metric('steadfast_watcher_unwritten')).toBe('0');
    expect(await health()).toMatchObject({ state: 'looking', failing: 0, lookedAt: app.now() });
    app.moveClock(121_000);
    expect(await metric('steadfast_watcher_look_seconds')).toBe('121');
    expect(await health()).toMatchObject({ state: 'stalled' });
  });
});

describe('A server that comes back', () => {
  const folder = mkdtempSync(join(tmpdir(), 'steadfast-watcher-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('writes down what was missed while it was away', async () => {
    const before = await createTestApp({ dataDir: folder });
    const told = new ToldCase(before);
    await told.open();
    await before.close();
    const back = await createTestApp({ dataDir: folder, now: instant('2026-03-05T07:00:00.000Z') });
    await look(back);
    const missed = await breachesIn(back, told.caseId);
    expect(missed.map(({ breachedAt }) => breachedAt)).toContain(afterADay);
    await back.close();
  });
});
