import { randomUUID } from 'node:crypto';
import { createTestApp, type TestApp } from '../../support/app';
import { ToldCase } from '../../support/told-case';

const occurredAt = '2026-03-02T08:30:00.000Z';

type Entry = { readonly route: string; readonly body: object; readonly faulty: object; readonly pointers: readonly string[] };

const entries: readonly Entry[] = [
  {
    route: 'risk-assessments',
    body: { occurredAt, risk: 'MEDIUM', factors: ['REPEATED'], note: 'Second report.' },
    faulty: { risk: 'NOT_ASSESSED', factors: ['free text'] },
    pointers: ['/factors', '/occurredAt', '/risk'],
  },
  {
    route: 'needs-assessments',
    body: { occurredAt, needs: ['ADVOCACY'], enhancedGrounds: ['VULNERABLE'] },
    faulty: { occurredAt: '2026-03-02', needs: [], enhancedGrounds: 'VULNERABLE' },
    pointers: ['/enhancedGrounds', '/needs', '/occurredAt'],
  },
  {
    route: 'key-events',
    body: { occurredAt, type: 'ARRESTED', receivedAt: '2026-03-02T08:45:00.000Z' },
    faulty: { occurredAt: '1899-01-01T00:00:00Z', type: 'PROMOTED', outcomeType: '16' },
    pointers: ['/occurredAt', '/outcomeType', '/type'],
  },
  {
    route: 'referrals',
    body: { occurredAt, agency: 'Safe Steps Counselling', result: 'DECLINED', words: '“Not just now.”' },
    faulty: { occurredAt, agency: ' ', result: 'DECLINED' },
    pointers: ['/agency', '/words'],
  },
  {
    route: 'personal-statement',
    body: { occurredAt, answer: 'MADE', words: '“My daughter helped me.”', how: 'IN_PERSON' },
    faulty: { occurredAt, answer: 'MAYBE', how: 'PIGEON' },
    pointers: ['/answer', '/how'],
  },
  {
    route: 'no-contact',
    body: { occurredAt, wish: 'NO_CONTACT', how: 'TELEPHONE' },
    faulty: { occurredAt, wish: 'PERHAPS' },
    pointers: ['/how', '/wish'],
  },
  {
    route: 'person-died',
    body: { learntAt: occurredAt, diedOn: '2026-02-28' },
    faulty: { diedOn: '2026-02-30' },
    pointers: ['/diedOn', '/learntAt'],
  },
  { route: 'dual-role', body: { reason: 'A counter-allegation.' }, faulty: { reason: '\u0000' }, pointers: ['/reason'] },
  {
    route: 'consents',
    body: { occurredAt, scope: 'SURVEY', answer: 'GIVEN' },
    faulty: { occurredAt, scope: 'EVERYTHING', extra: 1 },
    pointers: ['/answer', '/extra', '/scope'],
  },
];

describe.each(entries)('POST /api/v1/cases/{caseId}/$route', ({ route, body, faulty, pointers }) => {
  let app: TestApp;
  let told: ToldCase;
  beforeAll(async () => {
    app = await createTestApp({ store: 'memory' });
    told = new ToldCase(app, route);
    await told.open();
  });
  afterAll(() => app.close());

  const send = async (
    caseId: string,
    sent: object,
    key: string = randomUUID(),
    persona: 'support-officer' | 'auditor' = 'support-officer',
  ) => (await app.api(persona)).post(`/api/v1/cases/${caseId}/${route}`).set('Idempotency-Key', key).set('If-Match', '"0"').send(sent);

  it('writes it once, and says where it stands', async () => {
    const key = randomUUID();
    const first = await send(told.caseId, body, key);
    expect(first.status).toBe(201);
    expect(first.headers['etag']).toBe(`"${first.body.revision}"`);
    expect(first.headers['location']).toBe(`/api/v1/cases/${told.caseId}/timeline#${first.body.eventIds[0]}`);
    expect(first.body).toMatchObject({ caseId: told.caseId, reference: expect.any(String), position: expect.any(String) });
    expect((await send(told.caseId, body, key)).body).toEqual(first.body);
  });

  it('names every fault at once', async () => {
    const answer = await send(told.caseId, faulty);
    expect([answer.status, answer.body.code]).toEqual([400, 'VALIDATION_FAILED']);
    expect([...new Set(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer))].sort()).toEqual(pointers);
  });

  it('is there for nobody who may not know of the case or may not do it', async () => {
    expect((await send(randomUUID(), body)).status).toBe(404);
    expect((await send(told.caseId, body, randomUUID(), 'auditor')).status).toBe(403);
  });
});

describe('POST /api/v1/cases/{caseId}/contacts/{contactId}/confirmations', () => {
  it('takes the proof of a supervisor, and never of whoever made the entry', async () => {
    const app = await createTestApp({ store: 'memory' });
    const told = new ToldCase(app);
    await told.open();
    const contact = { occurredAt, channel: 'TELEPHONE', direction: 'OUTBOUND', outcome: 'REACHED', purposes: ['UPDATE'] };
    const made = async (persona: 'supervisor' | 'support-officer') =>
      (await (await app.api(persona)).post(`/api/v1/cases/${told.caseId}/contacts`).send(contact)).body.contactId as string;
    const confirm = async (contactId: string) =>
      (await app.api('supervisor')).post(`/api/v1/cases/${told.caseId}/contacts/${contactId}/confirmations`).send({ proof: 'CALL_RECORD' });
    const others = await made('support-officer');
    expect((await confirm(others)).status).toBe(201);
    expect((await confirm(others)).status).toBe(200);
    const own = await confirm(await made('supervisor'));
    expect([own.status, own.body.code]).toEqual([409, 'OWN_ENTRY']);
    expect((await confirm(randomUUID())).status).toBe(404);
    await app.close();
  });
});
