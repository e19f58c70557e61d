import { randomUUID } from 'node:crypto';
import type { EventFeed } from '../../src/kernel/event-store';
import { EVENT_FEED } from '../../src/kernel/tokens';
import type { Database } from '../../src/sqlite/database';
import { createTestApp, type TestApp } from '../support/app';
import type { Browser } from '../support/browser';
import { ToldCase } from '../support/told-case';

const note = 'A long account of what was said. '.repeat(280);
const contact = {
  occurredAt: '2026-03-02T08:30:00Z',
  channel: 'TELEPHONE',
  direction: 'OUTBOUND',
  outcome: 'REACHED',
  purposes: ['UPDATE'],
  note,
};

describe('A server whose disk is full', () => {
  let app: TestApp;
  let told: ToldCase;
  let log: EventFeed;
  let database: Database;
  let browser: Browser;

  beforeAll(async () => {
    app = await createTestApp();
    told = new ToldCase(app);
    await told.open();
    browser = await app.browser('support-officer');
    log = app.nest.get<EventFeed>(EVENT_FEED, { strict: false });
    database = (log as unknown as { database: Database }).database;
  });
  afterAll(() => app.close());

  const roomFor = (pages: number) => database.exec(`PRAGMA max_page_count = ${pages}`);
  const pagesNow = (): number => Number(Object.values(database.prepare('PRAGMA page_count').get() ?? {})[0]);

  it('says so with 503 and when to try again, writes nothing, keeps what was typed, and goes on when there is room', async () => {
    const key = randomUUID();
    const send = async () =>
      (await app.api('support-officer')).post(`/api/v1/cases/${told.caseId}/contacts`).set('Idempotency-Key', key).send(contact);
    const form = await browser.open(`/cases/${told.caseId}/risk-assessments/new`);
    const answers = { risk: 'HIGH', 'occurred-date': '2026-03-01', 'occurred-time': '12:00', note };
    roomFor(pagesNow());
    const before = await log.head();

    const refused = await send();
    expect([refused.status, refused.body.code, refused.headers['content-type']]).toEqual([
      503,
      'STORE_FULL',
      expect.stringContaining('application/problem+json'),
    ]);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    const again = await browser.submit(form, answers);
    expect(again.status).toBe(503);
    expect(again.document.querySelector('main form [name="note"]')?.textContent).toContain('A long account');
    expect(await log.head()).toBe(before);
    expect((await browser.open(`/cases/${told.caseId}`)).status).toBe(200);

    roomFor(1_000_000);
    const taken = await send();
    expect(taken.status).toBe(201);
    expect((await send()).body).toEqual(taken.body);
    expect((await browser.submit(again, {})).status).toBe(200);
  });
});
