import { randomUUID } from 'node:crypto';
import type { EventStore, NewEvent } from '../../src/kernel/event-store';
import { ProjectionRunner } from '../../src/projections/projection-runner';
import { EVENT_STORE } from '../../src/kernel/tokens';
import { anEvent } from '../contract/contract-words';
import type { Instant } from '../../src/kernel/instant';
import { verifyLog } from '../../src/event-store/verify/verify-log';
import type { TestApp } from '../support/app';
import type { Browser, OpenPage } from '../support/browser';
import { startDoubleCluster, type DoubleCluster } from '../support/event-store-db/double-cluster';
import { establishUnits } from '../support/established-units';
import { testPostgres } from '../support/postgres/test-postgres';
import { feedOf, freshRows, rowsOf } from '../support/rows-of-servers';
import { serversAt, type Servers } from '../support/several-servers';

/**
 * Nobody waits longer for an answer (seconds). A try of an append ends after 2 s and a quarter, and the last begins within
 * 4 s; then the stream is read again to see what became of it, with the same patience: 12.5 s. A form waits 2 s more to be shown.
 */
const boundS = 15;

const hour = 60 * 60_000;
const nine = '2026-03-02T09:00:00.000Z' as Instant;
const ten = new Date(Date.parse(nine) + hour).toISOString() as Instant;
const contact = {
  occurredAt: '2026-03-02T08:30:00Z',
  channel: 'TELEPHONE',
  direction: 'OUTBOUND',
  outcome: 'REACHED',
  purposes: ['UPDATE'],
};
const opening = {
  kind: 'HATE_CRIME',
  strands: [{ strand: 'RACE' }],
  reportedAt: '2026-03-01T09:00:00.000Z',
  lpu: 'LPU-1',
  online: false,
  person: { name: 'Ottoline Fairweather', telephone: '01632 960123' },
};

/** Two whole servers, one clock an hour ahead of the other, on three nodes of EventStoreDB and a PostgreSQL. */
/** All pages of it: what follows for duties is in it as well. */
async function historyOf(server: TestApp, caseId: string, atLeast?: string): Promise<string> {
  const api = await server.api('support-officer');
  const pages: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const query: Record<string, string> = { ...(cursor && { cursor }), ...(atLeast !== undefined && { atLeast }) };
    const { text, body } = await api.get(`/api/v1/cases/${caseId}/timeline`).query(query);
    pages.push(text);
    cursor = (body as { nextCursor?: string | null }).nextCursor ?? null;
  }
  return pages.join('');
}

describe('whole servers whose store', () => {
  const postgres = testPostgres({ stopped: true });
  let databaseUrl: string;
  let cluster: DoubleCluster;
  let servers: Servers;
  let one: TestApp;
  let two: TestApp;
  let browser: Browser;
  let caseId: string;
  beforeAll(async () => {
    [databaseUrl, cluster] = await Promise.all([postgres().newDatabase(), startDoubleCluster()]);
    servers = await serversAt(cluster.url, databaseUrl, [nine, ten]);
    [one, two] = servers.apps as [TestApp, TestApp];
    await establishUnits(one);
    caseId = (await (await one.api('support-officer')).post('/api/v1/cases').send(opening)).body.caseId as string;
    await Promise.all([rowsOf(one), rowsOf(two)]);
    browser = await two.browser('support-officer');
  }, 60_000);
  afterAll(async () => {
    await servers.close();
    await cluster.stop();
  });

  const faultsOf = () => cluster.nodes.map(({ faults }) => faults);
  const send = async (app: TestApp, key: string) =>
    (await app.api('support-officer'))
      .post(`/api/v1/cases/${caseId}/contacts`)
      .set('Idempotency-Key', key)
      .send({ ...contact, note: key });
  const type = (form: OpenPage, note: string): Promise<OpenPage> =>
    browser.submit(form, { channel: 'TELEPHONE', direction: 'OUTBOUND', outcome: 'REACHED', purposes: 'UPDATE', note }, 'form#contact');
  const ready = async (app: TestApp): Promise<number> => (await app.anonymous().get('/health/ready')).status;
  const inTime = async <T>(work: Promise<T>): Promise<T> => {
    const began = performance.now();
    const answer = await work;
    expect((performance.now() - began) / 1000).toBeLessThan(boundS);
    return answer;
  };
  async function contactsInLog(): Promise<string[]> {
    const found: string[] = [];
    for await (const batch of feedOf(one).read(null))
      for (const { type, data } of batch) if (type === 'ContactRecorded') found.push((JSON.parse(data) as { contactId: string }).contactId);
    return found;
  }
  async function everythingGoesOn(): Promise<void> {
    await Promise.all(
      [one, two].map(async (app) => {
        const until = performance.now() + 20_000;
        while ((await ready(app)) !== 200) if (performance.now() > until) throw new Error('it never went on');
      }),
    );
  }
  it.each<[string, () => unknown, () => unknown, number?, (() => Promise<unknown>)?]>([
    ['is silent', () => faultsOf().forEach((faults) => faults.silence()), () => faultsOf().forEach((faults) => faults.speak())],
    [
      'answers each call too late',
      () => faultsOf().forEach((faults) => faults.slow(2600)),
      () => faultsOf().forEach((faults) => faults.lift()),
    ],
    [
      'was stopped',
      () => Promise.all(cluster.nodes.map((node) => node.stop())),
      () => Promise.all(cluster.nodes.map((node) => node.start())),
    ],
    ['has lost its leader', () => cluster.loseLeader(), () => cluster.electLeader(1)],
    // A leader that hears nobody answers what it is asked and keeps nothing: the pages can be read.
    ['has lost its quorum', () => [cluster.cutOff(0), cluster.cutOff(2)], () => [cluster.restore(0), cluster.restore(2)], 200],
    [
      'falls silent after it took the write',
      () => {
        for (const node of cluster.nodes) {
          node.faults.silence('append');
          void node.arrived('append').then(() => node.faults.silence('reads'));
        }
      },
      () => faultsOf().forEach((faults) => faults.speak()),
      503,
      // Until then it is well, and says so.
      () => Promise.race(cluster.nodes.map((node) => node.arrived('append'))),
    ],
    ['is well and PostgreSQL is gone', () => postgres().stop('crash'), () => postgres().start()],
  ])(
    '%s: 503 and when to try again, in time, with what was typed; then all goes on by itself, and each effect is there once',
    async (_, strike, heal, readiness = 503, struck = () => Promise.resolve()) => {
      const [key, note] = [randomUUID(), randomUUID()];
      const form = await browser.open(`/cases/${caseId}/contacts/new`);
      await strike();
      const ill = struck();

      const [sent, kept, live, ...health] = await Promise.all([
        inTime(send(one, key)),
        inTime(type(form, note)),
        inTime(one.anonymous().get('/health/live')),
        ill.then(() => inTime(ready(one))),
        ill.then(() => inTime(ready(two))),
      ]);
      expect([sent.status, sent.body.code, Number(sent.headers['retry-after']) > 0]).toEqual([503, 'BUSY', true]);
      expect(kept.status).toBe(503);
      expect(kept.html).toContain(note);
      expect(live.status).toBe(200);
      expect(health).toEqual([readiness, readiness]);

      await heal();
      await everythingGoesOn();
      const [again, receipt] = [await send(two, key), await send(one, key)];
      expect([again.status, receipt.status]).toEqual([201, 201]);
      expect(again.body).toEqual(receipt.body);
      // From what came back, with nothing typed again: the form itself, or a page that keeps it for as long as nothing can be read.
      let after = await browser.submit(kept, {}, kept.document.querySelector('form#contact') ? 'form#contact' : 'main form');
      // While nobody's session could be read the page had no token of it: the same fields are shown once more, with one.
      if (after.status === 403) after = await browser.submit(after, {}, 'main form');
      expect([after.status, after.path]).toEqual([200, `/cases/${caseId}`]);
      await rowsOf(one);
      const text = await historyOf(one, caseId);
      for (const words of [key, note]) expect(text.split(words).length - 1).toBe(1);
      expect((await verifyLog(feedOf(one))).faults).toEqual([]);
      const fresh = await freshRows(one, cluster.url, databaseUrl);
      expect(await rowsOf(one)).toEqual(fresh);
      expect(await rowsOf(two)).toEqual(fresh);
    },
    60_000,
  );

  it('is silent while many write to one case: nobody waits for those before them', async () => {
    for (const faults of faultsOf()) faults.silence('append');
    const keys = Array.from({ length: 8 }, () => randomUUID());
    const sent = await Promise.all(keys.map((key) => inTime(send(one, key))));
    expect(sent.map(({ status }) => status)).toEqual(keys.map(() => 503));
    for (const faults of faultsOf()) faults.speak();
    await everythingGoesOn();
    const again = await Promise.all(keys.map((key) => send(two, key)));
    expect(again.map(({ status }) => status)).toEqual(keys.map(() => 201));
    const last = again.map(({ body }) => body as { revision: number; position: string }).sort((a, b) => b.revision - a.revision)[0];
    const text = await historyOf(one, caseId, last?.position);
    for (const key of keys) expect(text.split(key).length - 1).toBe(1);
  }, 120_000);

  it('is well, and a server beside them is stopped in order while people write there: what it took is kept, the rest is taken elsewhere', async () => {
    const third = await servers.join(nine);
    await rowsOf(third);
    const keys = Array.from({ length: 12 }, () => randomUUID());
    const leader = cluster.leader!;
    const first = leader.arrived('append');
    const sent = keys.map((key) =>
      send(third, key).then(
        ({ status }) => status,
        () => 'cut off',
      ),
    );
    await first;
    await inTime(servers.leave(third));
    const outcomes = await Promise.all(sent);
    expect(outcomes.filter((outcome) => ![201, 503, 'cut off'].includes(outcome))).toEqual([]);
    const again = await Promise.all(keys.map((key) => send(one, key)));
    expect(again.map(({ status }) => status)).toEqual(keys.map(() => 201));
    const stored = await contactsInLog();
    for (const { body } of again) expect(stored.filter((id) => id === (body as { contactId: string }).contactId)).toHaveLength(1);
  }, 60_000);

  it('is asked for too much: a text beyond its field, and a request beyond the limit, are refused, and what fits is kept', async () => {
    const write = async (characters: number) =>
      (await one.api('support-officer')).post(`/api/v1/cases/${caseId}/contacts`).send({ ...contact, note: 'x'.repeat(characters) });
    const [tooLong, tooMuch, fits] = [await write(900_000), await write(1_100_000), await write(10_000)];
    expect([tooLong.status, tooLong.body.errors?.[0]?.pointer]).toEqual([400, '/note']);
    expect([tooMuch.status, tooMuch.body.code]).toEqual([413, 'TOO_LARGE']);
    expect(fits.status).toBe(201);
  });

  it('holds what only a newer version can read: 503 where it stands, stalled views that say so, and the rest goes on', async () => {
    const officer = await two.api('support-officer');
    const other = (await officer.post('/api/v1/cases').send(opening)).body as { caseId: string; position: string };
    const path = `/cases/${other.caseId}/contacts/new`;
    await rowsOf(two);
    const form = await browser.open(path);
    const later = (type: string, schemaVersion: number): NewEvent => ({ ...anEvent(randomUUID()), type, schemaVersion });
    const writeLater = async (event: NewEvent): Promise<void> => {
      let revision = -1n;
      const store = one.nest.get<EventStore>(EVENT_STORE, { strict: false });
      for await (const batch of store.readStream(`supportCase-${other.caseId}`)) revision = batch.at(-1)?.revision ?? revision;
      await store.append(`supportCase-${other.caseId}`, { kind: 'revision', value: revision }, [event]);
    };

    await writeLater(later('ContactSung', 1));
    const sent = await officer.post(`/api/v1/cases/${other.caseId}/contacts`).send(contact);
    expect([sent.status, sent.body.code, Number(sent.headers['retry-after'])]).toEqual([503, 'WRITTEN_BY_A_NEWER_VERSION', 30]);
    const kept = await type(form, 'She asked for the same officer.');
    expect([kept.status, kept.html.includes('She asked for the same officer.')]).toEqual([503, true]);
    // No view takes that type: all of them go past it.
    expect((await send(two, randomUUID())).status).toBe(201);
    expect(Object.keys(await rowsOf(two)).length).toBeGreaterThan(3);

    await writeLater(later('ContactRecorded', 99));
    const after = await send(two, randomUUID());
    expect(after.status).toBe(201);
    const head = await feedOf(two).head();
    const runner = two.nest.get(ProjectionRunner, { strict: false });
    expect(await runner.caughtUp(head!, { names: ['casework.staff-directory'], timeoutMs: 10_000 })).toBe(true);
    const { status, body } = await two.anonymous().get('/health/ready');
    const states = body.details.views as Record<string, { state: string }>;
    expect(status).toBe(200);
    expect([states['casework.staff-directory']?.state, states['casework.case-file']?.state]).toEqual(['live', 'stalled']);
    expect((await runner.status()).filter(({ stall }) => stall?.errorName === 'UnknownEventType').length).toBeGreaterThan(0);
  }, 60_000);
});
