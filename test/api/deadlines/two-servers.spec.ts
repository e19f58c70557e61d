import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Notifier } from '../../../src/features/deadlines/notifier/notifier';
import { TimeInCase } from '../../../src/features/deadlines/watcher/time-in-case';
import { Watcher } from '../../../src/features/deadlines/watcher/watcher';
import type { Clock } from '../../../src/kernel/clock';
import type { Instant } from '../../../src/kernel/instant';
import type { Outbox } from '../../../src/kernel/outbox';
import { CLOCK, OUTBOX } from '../../../src/kernel/tokens';
import { Views } from '../../../src/projections/views';
import type { TestApp } from '../../support/app';
import { breachesIn } from '../../support/breaches';
import { SeveralServers } from '../../support/postgres/several-servers';
import { testPostgres } from '../../support/postgres/test-postgres';
import { ToldCase } from '../../support/told-case';

describe('Two servers that watch the same cases', () => {
  const folder = mkdtempSync(join(tmpdir(), 'steadfast-watching-'));
  let servers: SeveralServers;
  let [one, two] = [] as unknown as [TestApp, TestApp];

  afterAll(async () => {
    await servers.end();
    rmSync(folder, { recursive: true, force: true });
  });
  const postgres = testPostgres();
  beforeAll(async () => {
    servers = new SeveralServers(await postgres().newDatabase(), folder);
    // One after the other: both live in this process, and one that is being put together keeps the other from hearing its database.
    one = await servers.start();
    two = await servers.start();
  }, 60_000);

  const now = (): Instant => one.nest.get<Clock>(CLOCK, { strict: false }).now();
  /** Told in the spring by the clock of the test, and left alone until now, by the clock that servers share. */
  const leftAlone = async (label: string): Promise<ToldCase> => {
    const told = new ToldCase(one, label);
    const { position } = await told.open();
    for (const app of [one, two]) await app.nest.get(Views, { strict: false }).caughtUp(position);
    return told;
  };
  /** So that it is no quiet hour, whenever the test runs. */
  const untilNoon = (): number => 86_400_000 - ((Date.parse(now()) + 43_200_000) % 86_400_000);
  const inOne = <T>(what: T[]): readonly T[] => [...new Set(what)];

  it('write each breach once, though both see to the same case at the same moment', async () => {
    const told = await leftAlone('raced');
    const at = now();
    await Promise.all([one, two].map((app) => app.nest.get(TimeInCase, { strict: false }).notice(told.caseId, at)));
    const rules = (await breachesIn(one, told.caseId)).map(({ rule }) => rule);
    expect(rules).toContain('FIRST_CONTACT');
    expect(rules).toEqual(inOne(rules));
  });

  it('look one at a time', async () => {
    await leftAlone('looked at');
    const looks = await Promise.all([one, two].map((app) => app.nest.get(Watcher, { strict: false }).look()));
    expect(looks).toContain('caught-up');
    expect(looks).toContain('elsewhere');
  });

  it('post what is to be said once, whichever does', async () => {
    const outbox = one.nest.get<Outbox>(OUTBOX, { strict: false });
    const ahead = untilNoon();
    for (const app of [one, two]) app.moveClock(ahead);
    await one.nest.get(Notifier, { strict: false }).notify();
    await one.nest.get(Notifier, { strict: false }).stop();
    const { waiting } = await outbox.count();
    expect(waiting).toBeGreaterThan(0);
    await two.nest.get(Notifier, { strict: false }).notify();
    expect((await outbox.count()).waiting).toBe(waiting);
  });
});
