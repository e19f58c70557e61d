import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../src/kernel/clock';
import type { SubjectId } from '../../src/kernel/ids';
import type { Keyring } from '../../src/kernel/keyring';
import type { Outbox } from '../../src/kernel/outbox';
import { CLOCK, KEYRING, OUTBOX } from '../../src/kernel/tokens';
import { CAUGHT_MAIL, type CaughtMail } from '../../src/platform/notifications/caught-mail';
import { Postman } from '../../src/platform/notifications/postman';
import { Views } from '../../src/projections/views';
import { notified } from '../contract/shared/outbox-contract';
import type { TestApp } from '../support/app';
import { SeveralServers } from '../support/postgres/several-servers';
import { testPostgres } from '../support/postgres/test-postgres';
import { ToldCase } from '../support/told-case';

describe('Two servers of one force', () => {
  const folder = mkdtempSync(join(tmpdir(), 'steadfast-shared-'));
  let servers: SeveralServers;
  let [one, two] = [] as unknown as [TestApp, TestApp];

  // What comes first here ends first.
  afterAll(async () => {
    await servers.end();
    rmSync(folder, { recursive: true, force: true });
  });
  const postgres = testPostgres();

  beforeAll(async () => {
    servers = new SeveralServers(await postgres().newDatabase(), folder);
    // At once, on a database without a table in it.
    // One after the other: both live in this process, and one that is being put together keeps the other from hearing its database.
    one = await servers.start();
    two = await servers.start();
  }, 60_000);

  const caughtUp = async (app: TestApp, position: Parameters<Views['caughtUp']>[0]): Promise<void> => {
    expect(await app.nest.get(Views, { strict: false }).caughtUp(position)).toBe(true);
  };
  const nameAt = async (app: TestApp, { caseId }: ToldCase): Promise<unknown> =>
    (await (await app.api('support-officer')).get(`/api/v1/cases/${caseId}`).expect(200)).body.person?.name;
  const keyringOf = (app: TestApp): Keyring => app.nest.get<Keyring>(KEYRING, { strict: false });

  it('show what either was told, with the names', async () => {
    const told = new ToldCase(one, 'told at one');
    const { position } = await told.open({ name: 'Amira Quayle' });
    await caughtUp(two, position);
    expect([await nameAt(one, told), await nameAt(two, told)]).toEqual(['Amira Quayle', 'Amira Quayle']);
  });

  it('know a person who signed in at the other, and nobody once they signed out at either', async () => {
    const browser = await one.browser('inspector');
    const elsewhere = browser.at(two.server);
    expect((await elsewhere.open('/')).text).toContain('Obinna Thackray');
    await elsewhere.submit(await elsewhere.open('/'), {}, 'form[action="/sign-out"]');
    expect((await browser.open('/')).path).toBe('/sign-in');
  });

  it('send each e-mail from one of them, whichever was told and however many ask', async () => {
    const outbox = (app: TestApp): Outbox => app.nest.get<Outbox>(OUTBOX, { strict: false });
    // By the time that servers share, not by the test's.
    const now = one.nest.get<Clock>(CLOCK, { strict: false }).now();
    for (const number of [1, 2, 3]) await outbox(number === 2 ? two : one).post(notified(number, now));
    const rounds = await Promise.all([one, two].map((app) => app.nest.get(Postman, { strict: false }).deliver()));
    expect(rounds).toContain('caught-up');
    expect(rounds).toContain('elsewhere');
    const sent = [one, two].flatMap((app) => app.nest.get<CaughtMail>(CAUGHT_MAIL, { strict: false }).letters(10));
    expect(sent.map(({ messageId }) => messageId.slice(1, 37)).sort()).toEqual([1, 2, 3].map((number) => notified(number).id));
    expect(await outbox(two).count()).toEqual({ waiting: 0, failing: 0 });
  });

  it('keep one access log', async () => {
    const told = new ToldCase(two, 'looked at');
    await caughtUp(one, (await told.open()).position);
    await nameAt(one, told);
    await nameAt(two, told);
    for (const app of [one, two])
      expect((await app.accessLog()).filter(({ ids }) => ids.includes(told.caseId)).map(({ what }) => what)).toEqual(['case', 'case']);
  });

  it('never show again, from the next request on, whoever was erased at the other: not from a view, not from memory', async () => {
    const told = new ToldCase(one, 'erased');
    await caughtUp(two, (await told.open({ name: 'Bevis Marram' })).position);
    for (const app of [one, two]) expect(await nameAt(app, told)).toBe('Bevis Marram');
    // Folded and opened in the memory of the second server's own write path.
    await (await two.api('support-officer')).post(`/api/v1/cases/${told.caseId}/risk-assessments`).send(assessment).expect(201);
    await keyringOf(one).destroy(told.personId as string as SubjectId, one.now());
    const answers = await Promise.all(
      ['', '/timeline', '/obligations'].map(async (part) => (await two.api('support-officer')).get(`/api/v1/cases/${told.caseId}${part}`)),
    );
    expect(answers.map(({ status }) => status)).not.toContain(500);
    expect(answers.filter(({ text }) => text.includes('Bevis'))).toEqual([]);
    const refused = await (
      await two.api('support-officer')
    )
      .post(`/api/v1/cases/${told.caseId}/risk-assessments`)
      .send({ ...assessment, note: 'x' });
    expect([refused.status, refused.body.code]).toEqual([409, 'PERSON_ERASED']);
  });
});

const assessment = { occurredAt: '2026-03-02T08:00:00Z', risk: 'HIGH' };
