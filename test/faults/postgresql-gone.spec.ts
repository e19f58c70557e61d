import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SubjectId } from '../../src/kernel/ids';
import type { Keyring } from '../../src/kernel/keyring';
import { KEYRING } from '../../src/kernel/tokens';
import { Views } from '../../src/projections/views';
import type { TestApp } from '../support/app';
import type { Browser } from '../support/browser';
import { SeveralServers } from '../support/postgres/several-servers';
import { testPostgres } from '../support/postgres/test-postgres';
import { ToldCase } from '../support/told-case';

const name = 'Corin Applegarth';
const contact = {
  occurredAt: '2026-03-02T08:30:00Z',
  channel: 'TELEPHONE',
  direction: 'OUTBOUND',
  outcome: 'REACHED',
  purposes: ['UPDATE'],
};

describe('Servers whose PostgreSQL is gone for a while', () => {
  const folder = mkdtempSync(join(tmpdir(), 'steadfast-gone-'));
  let servers: SeveralServers;
  let [one, two] = [] as unknown as [TestApp, TestApp];
  let told: ToldCase;
  let browser: Browser;

  // What comes first here ends first.
  afterAll(async () => {
    await servers.end();
    rmSync(folder, { recursive: true, force: true });
  });
  const postgres = testPostgres({ stopped: true });

  beforeAll(async () => {
    servers = new SeveralServers(await postgres().newDatabase(), folder);
    one = await servers.start();
    two = await servers.start();
    told = new ToldCase(one);
    await seenBy(two, (await told.open({ name })).position);
    browser = await one.browser('support-officer');
  }, 60_000);

  const seenBy = (app: TestApp, position: Parameters<Views['caughtUp']>[0]) => app.nest.get(Views, { strict: false }).caughtUp(position);
  const show = async (app: TestApp) => (await app.api('support-officer')).get(`/api/v1/cases/${told.caseId}`);
  const send = async (app: TestApp, key: string) =>
    (await app.api('support-officer'))
      .post(`/api/v1/cases/${told.caseId}/contacts`)
      .set('Idempotency-Key', key)
      .send({ ...contact, note: key });
  const ready = async (app: TestApp): Promise<number> => (await app.anonymous().get('/health/ready')).status;

  it.each(['orderly', 'crash'] as const)(
    'say 503 and when to try again, show nobody, lose nothing that was typed, and go on by themselves when it is back (%s)',
    async (how) => {
      const [key, path] = [randomUUID(), `/cases/${told.caseId}/risk-assessments/new`];
      const form = await browser.open(path);
      expect([(await show(one)).body.person.name, await ready(one), await ready(two)]).toEqual([name, 200, 200]);
      const logged = (await one.accessLog()).length;
      await postgres().stop(how);

      for (const app of [one, two]) {
        const began = performance.now();
        const [shown, sent] = await Promise.all([show(app), send(app, key)]);
        for (const answer of [shown, sent]) {
          expect([answer.status, answer.body.code]).toEqual([503, 'BUSY']);
          expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
          expect(answer.text).not.toContain(name);
        }
        expect(performance.now() - began).toBeLessThan(5000);
        expect(await ready(app)).toBe(503);
        await app.anonymous().get('/health/live').expect(200);
        await app.anonymous().get('/metrics').expect(200);
      }
      const kept = await browser.submit(form, {
        risk: 'HIGH',
        'occurred-date': '2026-03-01',
        'occurred-time': '12:00',
        note: 'Afraid at night',
      });
      expect(kept.status).toBe(503);
      expect(kept.text).not.toContain(name);
      expect(kept.html).toContain('Afraid at night');

      await postgres().start();
      expect([await ready(one), await ready(two)]).toEqual([200, 200]);
      expect([(await show(one)).body.person.name, (await show(two)).body.person.name]).toEqual([name, name]);
      expect([(await send(two, key)).status, (await send(one, key)).status]).toEqual([201, 201]);
      expect((await browser.open(path)).status).toBe(200);
      // What was refused was shown to nobody, so it is not in the log of what was seen.
      const since = (await one.accessLog()).slice(logged).filter(({ ids }) => ids.includes(told.caseId));
      expect(since.map(({ outcome }) => outcome)).toEqual(['allowed', 'allowed', 'allowed']);
    },
    60_000,
  );

  it('believe no key after it that was destroyed elsewhere in the meantime', async () => {
    expect((await show(two)).body.person.name).toBe(name);
    await postgres().stop('crash');
    expect((await show(two)).status).toBe(503);
    await postgres().start();
    await one.nest.get<Keyring>(KEYRING, { strict: false }).destroy(told.personId as string as SubjectId, one.now());
    expect((await show(two)).text).not.toContain(name);
  }, 60_000);
});
