import { readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { knownAt } from '../../src/event-store/known-at';
import { verifyLog } from '../../src/event-store/verify/verify-log';
import type { EventFeed } from '../../src/kernel/event-store';
import type { SubjectId } from '../../src/kernel/ids';
import type { Instant } from '../../src/kernel/instant';
import type { Keyring } from '../../src/kernel/keyring';
import { EVENT_FEED, KEYRING } from '../../src/kernel/tokens';
import { ProjectionRunner } from '../../src/projections/projection-runner';
import type { TestApp } from '../support/app';
import { Browser } from '../support/browser';
import { establishUnits } from '../support/established-units';
import { testPostgres } from '../support/postgres/test-postgres';
import { inTurn, severalServers, type SeveralServers } from '../support/several-servers';
import { allRows } from '../support/view-rows';

const nine = '2026-03-02T09:00:00.000Z' as Instant;
const ten = '2026-03-02T10:00:00.000Z' as Instant;

const opening = {
  kind: 'HATE_CRIME',
  strands: [{ strand: 'RACE' }],
  reportedAt: '2026-03-01T09:00:00.000Z',
  lpu: 'LPU-1',
  online: false,
  person: { name: 'Ottoline Fairweather', telephone: '01632 960123' },
};
const contact = {
  occurredAt: '2026-03-02T08:30:00Z',
  channel: 'TELEPHONE',
  direction: 'OUTBOUND',
  outcome: 'REACHED',
  purposes: ['UPDATE'],
};

/** One server's clock is an hour ahead of the other's in all of this. */
describe('two servers on one log', () => {
  const postgres = testPostgres();
  let servers: SeveralServers;
  let one: TestApp;
  let two: TestApp;
  let front: Server;
  beforeAll(async () => {
    servers = await severalServers(await postgres().newDatabase(), [nine, ten]);
    [one, two] = servers.apps as [TestApp, TestApp];
    await establishUnits(one);
    await caughtUp(two);
    front = await inTurn([one, two]);
  }, 60_000);
  afterAll(async () => {
    front.close();
    await servers.close();
  });

  const feedOf = (app: TestApp): EventFeed => app.nest.get<EventFeed>(EVENT_FEED, { strict: false });
  async function caughtUp(app: TestApp): Promise<void> {
    const head = await feedOf(app).head();
    if (head !== null) expect(await app.nest.get(ProjectionRunner, { strict: false }).caughtUp(head, { timeoutMs: 10_000 })).toBe(true);
  }
  const openCase = async (at: TestApp, more: object = {}): Promise<{ caseId: string; position: string; reference: string }> => {
    const answer = await (await at.api('support-officer')).post('/api/v1/cases').send({ ...opening, ...more });
    expect(answer.status).toBe(201);
    return answer.body as { caseId: string; position: string; reference: string };
  };
  const getCase = async (at: TestApp, caseId: string, query: object = {}) =>
    (await at.api('support-officer')).get(`/api/v1/cases/${caseId}`).query(query);

  it('shows on one what was commanded on the other, from its position on', async () => {
    for (const [here, there] of [
      [one, two],
      [two, one],
    ] as const) {
      const { caseId, position } = await openCase(here);
      const read = await getCase(there, caseId, { atLeast: position });
      expect([read.status, read.body.person.name]).toEqual([200, 'Ottoline Fairweather']);
      const added = await (await there.api('support-officer')).post(`/api/v1/cases/${caseId}/contacts`).send(contact);
      expect(added.status).toBe(201);
      const timeline = await (
        await here.api('support-officer')
      )
        .get(`/api/v1/cases/${caseId}/timeline`)
        .query({ atLeast: added.body.position as string });
      expect(timeline.body.items.map(({ type }: { type: string }) => type)).toContain('ContactRecorded');
    }
  });

  it('takes one command that reaches both at once once, and gives both the same receipt', async () => {
    const { caseId } = await openCase(one);
    const key = '3f0f3b5e-5d0f-4a55-9b57-7a3d5d1b8a01';
    const answers = await Promise.all(
      [one, two, one, two].map(async (app) =>
        (await app.api('support-officer')).post(`/api/v1/cases/${caseId}/contacts`).set('Idempotency-Key', key).send(contact),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    const { position } = answers[0]?.body as { position: string };
    const { body } = await (await two.api('support-officer')).get(`/api/v1/cases/${caseId}/timeline`).query({ atLeast: position });
    expect(body.items.filter(({ type }: { type: string }) => type === 'ContactRecorded')).toHaveLength(1);
    // Another server enciphered it anew, and only one server's bytes are in the log: whoever writes on vouches for those.
    for (const app of [one, two, one]) {
      expect((await (await app.api('support-officer')).post(`/api/v1/cases/${caseId}/contacts`).send(contact)).status).toBe(201);
    }
    expect((await verifyLog(feedOf(one))).faults).toEqual([]);
  });

  it('takes forms that one server gave at the other, in one session', async () => {
    const { caseId, position } = await openCase(two);
    await getCase(one, caseId, { atLeast: position });
    const browser = new Browser(front);

    await browser.signIn('support-officer');
    for (const note of ['Told of the interview.', 'Asked for a call after work.']) {
      // Form from one server, answer to the other, page after it from the first again: an odd number of requests turns the order.
      const form = await browser.open(`/cases/${caseId}/contacts/new`);
      expect(form.status).toBe(200);
      const after = await browser.submit(
        form,
        { channel: 'TELEPHONE', direction: 'OUTBOUND', outcome: 'REACHED', purposes: 'UPDATE', note },
        'form#contact',
      );
      expect([after.status, after.path, after.errors]).toEqual([200, `/cases/${caseId}`, []]);
      expect(after.text).toContain('Saved');
      await browser.open('/');
    }
    await Promise.all([caughtUp(one), caughtUp(two)]);
    for (const app of [one, two]) {
      const page = await (await app.browser('support-officer')).open(`/cases/${caseId}`);
      expect(page.text).toContain('Told of the interview.');
      expect(page.text).toContain('Asked for a call after work.');
    }
  });

  it('keeps what was typed when the other server finds a fault in it', async () => {
    const { caseId, position } = await openCase(one);
    await getCase(two, caseId, { atLeast: position });
    const browser = new Browser(front);
    await browser.signIn('support-officer');
    const form = await browser.open(`/cases/${caseId}/contacts/new`);
    const again = await browser.submit(form, { channel: '', note: 'She asked for the same officer.' }, 'form#contact');
    expect(again.status).toBe(400);
    expect(again.errors.length).toBeGreaterThan(0);
    expect(again.text).toContain('She asked for the same officer.');
  });

  it('shows nobody’s name on either once their key was destroyed on one, however often it was read before', async () => {
    const { caseId, position } = await openCase(one, { person: { name: 'Perpetua Nightingale' } });
    for (const app of [one, two, one, two])
      expect((await getCase(app, caseId, { atLeast: position })).text).toContain('Perpetua Nightingale');
    // The state of the person's stream is kept in memory by both.
    for (const app of [one, two]) await (await app.api('support-officer')).post(`/api/v1/cases/${caseId}/contacts`).send(contact);
    const personId = (await getCase(one, caseId)).body.person.personId as SubjectId;
    await one.nest.get<Keyring>(KEYRING, { strict: false }).destroy(personId, nine);
    for (const app of [two, one]) {
      const read = await getCase(app, caseId);
      expect(read.status).toBe(200);
      expect(read.text).not.toContain('Perpetua');
      expect((await (await app.browser('support-officer')).open(`/cases/${caseId}`)).text).not.toContain('Perpetua');
    }
  });

  it('answers what was known at an instant alike on both, and for ever, though one clock is an hour ahead', async () => {
    const at = '2026-03-02T09:30:00.000Z' as Instant;
    const before = await knownAt(feedOf(one), at);
    expect(before.provisional).toBe(false);
    await openCase(one);
    await openCase(two);
    await openCase(one);
    expect(await knownAt(feedOf(one), at)).toEqual(before);
    expect(await knownAt(feedOf(two), at)).toEqual(before);
  });

  it('lets a server with nothing of its own build its views, say how far it is, and join with the same rows', async () => {
    for (let written = 0; written < 5; written += 1) await openCase(written % 2 === 0 ? one : two);
    servers.double.faults.silence('reads');
    const joining = servers.join(ten);
    await servers.double.arrived('read');
    servers.double.faults.speak();
    const third = await joining;
    const runner = third.nest.get(ProjectionRunner, { strict: false });
    const building = await third.anonymous().get('/health/ready');
    if (!runner.isReady) expect([building.status, building.body.error.views.status]).toEqual([503, 'down']);
    await ready(third);
    await Promise.all([caughtUp(one), caughtUp(two), caughtUp(third)]);
    const rows = (app: TestApp) =>
      Object.fromEntries(
        readdirSync(join(app.dataDir, 'views'))
          .filter((file) => /\.\d+\.sqlite$/.test(file))
          .map((file) => [file.replace(/\.\d+\.\d+\.sqlite$/, ''), allRows(join(app.dataDir, 'views', file))]),
      );
    expect(Object.keys(rows(third)).length).toBeGreaterThan(3);
    expect(rows(third)).toEqual(rows(one));
    expect(rows(third)).toEqual(rows(two));
    const { caseId, position } = await openCase(third);
    expect((await getCase(one, caseId, { atLeast: position })).status).toBe(200);
  });

  async function ready(app: TestApp): Promise<void> {
    await caughtUp(app);
    for (;;) {
      const { status } = await app.anonymous().get('/health/ready');
      if (status === 200) return;
      await caughtUp(app);
    }
  }
});
