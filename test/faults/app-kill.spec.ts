import { join } from 'node:path';
import { buildViews } from '../../src/cli/demo/build-views';
import { fill } from '../../src/cli/demo/fill';
import { openData } from '../../src/cli/open-data';
import { readConfig } from '../../src/config/read-config';
import { verifyLog } from '../../src/event-store/verify/verify-log';
import { derivedId } from '../../src/kernel/derived-ids';
import type { CommandId, CorrelationId, PersonId, SubjectId } from '../../src/kernel/ids';
import { localDate } from '../../src/kernel/instant';
import type { Instant } from '../../src/kernel/instant';
import { purposeKeysOf } from '../../src/platform/keyring/master-key';
import { readMasterKeyFile } from '../../src/platform/keyring/master-key-file';
import { ApiTokens } from '../../src/platform/sign-in/api-tokens';
import { person, personStream } from '../../src/domain/person/person';
import { demoPersonas } from '../../src/domain/staff/demo-personas';
import type { Keyring } from '../../src/kernel/keyring';
import { KEYRING } from '../../src/kernel/tokens';
import { GenerationFiles } from '../../src/projections/generation-files';
import { Views } from '../../src/projections/views';
import { createTestApp } from '../support/app';
import { seededRandom } from '../support/seeded-random';
import { type ServedApp, serveApp } from '../support/served-app';
import { temporaryFolders } from '../support/temporary-folder';
import { allRows } from '../support/view-rows';

const rounds = Number(process.env['TORTURE_ROUNDS'] ?? 2);
const clients = 5;
const random = seededRandom(20261122);
const keyOf = (client: number, number: number): string => derivedId<CommandId>(`${client}-${number}` as CommandId, 'key');

type Client = { readonly caseId: string; next: number; readonly acknowledged: Map<number, string>; refused: string[] };

/** The whole server, a process of its own, killed in the middle of what several clients send it, and started again. */
describe('a server that is killed while it is at work', () => {
  let app: ServedApp;
  afterEach(() => app.kill('SIGKILL'));
  const aFolder = temporaryFolders();

  it(
    'keeps every contact that it acknowledged once, never one twice, and every view as a fresh one would be',
    async () => {
      const folder = aFolder();
      const config = readConfig({ STEADFAST_DATA_DIR: folder });
      await fill(folder, { seed: 'killed', asOf: localDate('2026-03-01'), cases: 3 }, () => undefined);
      app = await serveApp(folder);
      const token = await tokenFor(config.masterKeyFile);
      const opened = await Promise.all(Array.from({ length: clients }, (_, client) => openCase(app, token, client)));
      const all = opened.map(({ caseId }): Client => ({ caseId, next: 0, acknowledged: new Map(), refused: [] }));

      for (let round = 0; round < rounds; round += 1) {
        const work = all.map((client, index) => contactUntilGone(app, token, client, index));
        await new Promise((done) => setTimeout(done, 100 + Math.floor(random() * 900)));
        await app.kill('SIGKILL');
        await Promise.all(work);
        app = await serveApp(folder);
      }
      // Each sends again what it never had an answer to: under the same key it has its effect once, whether it had one before or not.
      for (const [index, client] of all.entries()) await sendOne(app, token, client, index);
      await app.kill('SIGTERM');

      expect(all.flatMap(({ refused }) => refused)).toEqual([]);
      const { store, codec, close } = await openData(config);
      const ours = new Set<string>(all.map(({ caseId }) => `supportCase-${caseId}`));
      const written = new Map<string, number>();
      for await (const batch of store.read(null))
        for (const stored of batch) {
          const event = codec.decode(stored, 'locked') as { type: string; data: { contactId?: string } };
          const id = event.type === 'ContactRecorded' && ours.has(stored.stream) ? event.data.contactId : undefined;
          if (id !== undefined) written.set(id, (written.get(id) ?? 0) + 1);
        }
      const acknowledged = all.flatMap((client) => [...client.acknowledged.values()]);
      expect(acknowledged.filter((id) => written.get(id) !== 1)).toEqual([]);
      expect([...written.keys()].sort()).toEqual([...acknowledged].sort());
      expect(acknowledged.length).toBeGreaterThan(clients * rounds);
      expect((await verifyLog(store)).faults).toEqual([]);
      await close();

      await erase(folder, opened[0]?.personId as PersonId, opened[0]?.caseId ?? '');
      await expectFreshViews(folder);
    },
    240_000 + rounds * 20_000,
  );
});

/** By the command and the key, with the views following, as an erasure does. */
async function erase(folder: string, personId: PersonId, caseId: string): Promise<void> {
  const app = await createTestApp({ dataDir: folder, now: new Date().toISOString() as Instant });
  const [at, commandId] = [app.now(), derivedId<CommandId>('erase' as CommandId, personId)];
  const { position } = await app.runner.execute(
    person,
    personStream(personId),
    { type: 'ErasePerson', by: { system: 'test' }, at, erasedAt: at, decidedBy: [app.staffId('inspector'), app.staffId('senior-lead')] },
    { commandId, correlationId: commandId as string as CorrelationId, actor: { kind: 'system', name: 'test' }, at },
  );
  await app.nest.get<Keyring>(KEYRING, { strict: false }).destroy(personId as string as SubjectId, at);
  await app.nest.get(Views, { strict: false }).caughtUp(position);
  const shown = await (await app.api('support-officer')).get(`/api/v1/cases/${caseId}`);
  expect([shown.status, shown.text.includes('Person 0')]).toEqual([200, false]);
  await app.close();
}

/** Every view that was kept through it all against one that is built anew from the log. */
async function expectFreshViews(folder: string): Promise<void> {
  const kept = new GenerationFiles(join(folder, 'views'));
  const config = readConfig({ STEADFAST_DATA_DIR: folder });
  const newest = new Map(kept.list().map((file) => [file.name, kept.list(file.name)[0]?.path ?? '']));
  expect(newest.size).toBeGreaterThanOrEqual(4);
  const before = new Map([...newest].map(([name, path]) => [name, allRows(path)]));
  for (const file of kept.list()) kept.discard(file.path);
  await buildViews(config, () => undefined);
  for (const [name, rows] of before) {
    const built = kept.list(name)[0]?.path ?? '';
    expect({ name, rows: allRows(built) }).toEqual({ name, rows });
  }
}

async function tokenFor(masterKeyFile: string): Promise<string> {
  const officer = demoPersonas.find(({ id }) => id === 'support-officer');
  if (!officer) throw new Error('there is no support officer');
  const clock = { now: () => new Date().toISOString() as Instant };
  return new ApiTokens(purposeKeysOf(readMasterKeyFile(masterKeyFile)), clock).issue(officer.staffId);
}

const send = (app: ServedApp, token: string, path: string, key: string, body: object): Promise<Response> =>
  fetch(app.base + path, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(body),
  });

async function openCase(app: ServedApp, token: string, client: number): Promise<{ caseId: string; personId: string }> {
  const body = {
    kind: 'HATE_CRIME',
    strands: [{ strand: 'RACE' }],
    reportedAt: '2026-03-01T18:00:00Z',
    lpu: 'LPU-1',
    online: false,
    crimeReference: `04RC/26/0000${client}`,
    person: { name: `Person ${client}`, telephone: '01632 960001' },
  };
  const response = await send(app, token, '/api/v1/cases', keyOf(client, -1), body);
  const answer = (await response.json()) as { caseId: string };
  expect([response.status, answer]).toEqual([201, expect.objectContaining({ caseId: expect.any(String) })]);
  const shown = await fetch(`${app.base}/api/v1/cases/${answer.caseId}`, { headers: { Authorization: `Bearer ${token}` } });
  const { person } = (await shown.json()) as { person: { personId: string } };
  return { caseId: answer.caseId, personId: person.personId };
}

/** One contact under its own key; notes what was acknowledged. False where the server was gone before it answered. */
async function sendOne(app: ServedApp, token: string, client: Client, index: number): Promise<boolean> {
  const body = {
    occurredAt: '2026-03-01T19:00:00Z',
    channel: 'TELEPHONE',
    direction: 'OUTBOUND',
    outcome: 'REACHED',
    purposes: ['UPDATE'],
    note: `Contact ${client.next}`,
  };
  let answer: { contactId?: string };
  let status: number;
  try {
    const response = await send(app, token, `/api/v1/cases/${client.caseId}/contacts`, keyOf(index, client.next), body);
    status = response.status;
    answer = (await response.json()) as { contactId?: string };
  } catch {
    return false;
  }
  if (status !== 201 || answer.contactId === undefined) {
    client.refused.push(`${status} ${JSON.stringify(answer)}`);
    return false;
  }
  client.acknowledged.set(client.next, answer.contactId);
  client.next += 1;
  return true;
}

async function contactUntilGone(app: ServedApp, token: string, client: Client, index: number): Promise<void> {
  while (await sendOne(app, token, client, index));
}
