import { randomUUID } from 'node:crypto';
import { createTestApp, type TestApp } from '../../support/app';
import { supportCaseStream } from '../../../src/domain/support-case/stream';
import { supportCase } from '../../../src/domain/support-case/support-case';
import { ToldCase } from '../../support/told-case';

const reached = {
  occurredAt: '2026-03-02T08:30:00Z',
  channel: 'TELEPHONE',
  direction: 'OUTBOUND',
  outcome: 'REACHED',
  purposes: ['UPDATE', 'REASSURANCE'],
  note: 'Glad of the call. Will ring the school herself.',
};
/** Mondays in the morning, by telephone, without a voicemail. */
const plan = {
  ways: [{ channel: 'TELEPHONE', to: '01632 960123', voicemail: false, withheldNumber: false }],
  safeTimes: [{ days: ['MONDAY'], from: '08:00', to: '12:00' }],
};

describe('POST /api/v1/cases/{caseId}/contacts', () => {
  let app: TestApp;
  let told: ToldCase;
  let planned: ToldCase;

  beforeAll(async () => {
    app = await createTestApp();
    told = new ToldCase(app, 'free');
    await told.open();
    planned = new ToldCase(app, 'planned');
    await planned.open({ name: 'Bilal Test' });
    await planned.tellPerson({ type: 'SetContactPlan', plan, agreedAt: app.now() });
  });
  afterAll(() => app.close());

  const send = async (caseId: string, body: object, persona: Parameters<TestApp['api']>[0] = 'support-officer', key?: string) => {
    const request = (await app.api(persona)).post(`/api/v1/cases/${caseId}/contacts`);
    return (key === undefined ? request : request.set('Idempotency-Key', key)).send(body);
  };

  it('writes a contact and says where it stands', async () => {
    const answer = await send(told.caseId, reached);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ caseId: told.caseId, contactId: expect.any(String), revision: expect.any(Number) });
    expect(answer.body.reference).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(answer.headers['etag']).toBe(`"${answer.body.revision}"`);
    expect(answer.headers['location']).toBe(`/api/v1/cases/${told.caseId}/contacts/${answer.body.contactId}`);
    expect(answer.body.position).toEqual(expect.any(String));
  });

  it('has its effect once, however often it is sent under one key, and refuses the key for another contact', async () => {
    const key = randomUUID();
    const first = await send(told.caseId, reached, 'support-officer', key);
    const again = await send(told.caseId, reached, 'support-officer', key);
    expect([again.status, again.body]).toEqual([201, first.body]);
    const other = await send(told.caseId, { ...reached, note: 'Something else.' }, 'support-officer', key);
    expect([other.status, other.body.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED']);
  });

  it('names every fault at once, each by its place', async () => {
    const answer = await send(told.caseId, {
      occurredAt: '2026-03-03T00:00:00Z',
      channel: 'PIGEON',
      outcome: 'REACHED',
      purposes: ['UPDATE', 'GOSSIP'],
      about: ['not an id'],
      byProxy: { relation: 'NOBODY', phone: '1' },
      interpreter: {},
      note: 7,
      weather: 'fine',
    });
    expect([answer.status, answer.body.code]).toEqual([400, 'VALIDATION_FAILED']);
    const pointers = [...new Set(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer))].sort();
    expect(pointers).toEqual([
      '/about',
      '/byProxy/phone',
      '/byProxy/relation',
      '/channel',
      '/direction',
      '/interpreter/kind',
      '/note',
      '/occurredAt',
      '/purposes',
      '/weather',
    ]);
  });

  it('takes an empty field of JSON as one that was left out', async () => {
    const answer = await send(told.caseId, { ...reached, note: null, about: null, byProxy: null, interpreter: null, overrideReason: null });
    expect(answer.status).toBe(201);
  });

  it('answers the same for a case that there is not and for one that the caller may not know of', async () => {
    const unknown = await send(randomUUID(), reached);
    const elsewhere = new ToldCase(app, 'elsewhere');
    await elsewhere.open({ lpu: 'LPU-2' as never }, 'inspector-other');
    const hidden = await send(elsewhere.caseId, reached);
    expect([unknown.status, hidden.status]).toEqual([404, 404]);
    expect({ ...hidden.body, errorId: '' }).toEqual({ ...unknown.body, errorId: '' });
  });

  it('is not for whoever keeps the accounts', async () => {
    const answer = await send(told.caseId, reached, 'administrator');
    expect([answer.status, answer.body.code]).toEqual([403, 'NOT_ALLOWED']);
  });

  it('refuses a contact outside the plan until a reason is given, then records it', async () => {
    const evening = { ...reached, occurredAt: '2026-03-01T19:00:00Z' };
    const refused = await send(planned.caseId, evening);
    expect([refused.status, refused.body.code]).toEqual([409, 'CONTACT_OUTSIDE_PLAN']);
    const letter = await send(planned.caseId, { ...reached, channel: 'LETTER', outcome: 'SENT' });
    expect([letter.status, letter.body.code]).toEqual([409, 'CONTACT_OUTSIDE_PLAN']);
    const voicemail = await send(planned.caseId, { ...reached, outcome: 'VOICEMAIL' });
    expect([voicemail.status, voicemail.body.code]).toEqual([409, 'CONTACT_OUTSIDE_PLAN']);
    const taken = await send(planned.caseId, { ...evening, overrideReason: 'The suspect was released that evening.' });
    expect(taken.status).toBe(201);
    expect((await send(planned.caseId, reached)).status).toBe(201);
  });

  it('never asks why of a contact that they started', async () => {
    const inbound = await send(planned.caseId, { ...reached, direction: 'INBOUND', occurredAt: '2026-03-01T23:00:00Z' });
    expect(inbound.status).toBe(201);
  });

  it('takes an attempt without a purpose, and asks for the answer to a referral that was offered', async () => {
    const attempt = { occurredAt: reached.occurredAt, channel: 'TELEPHONE', direction: 'OUTBOUND', outcome: 'NO_ANSWER' };
    expect((await send(planned.caseId, attempt)).status).toBe(201);
    const unanswered = await send(told.caseId, { ...reached, purposes: ['REFERRAL_OFFER'] });
    expect([unanswered.status, unanswered.body.code]).toEqual([409, 'PURPOSE_NEEDS_ANSWER']);
    expect((await send(told.caseId, { ...reached, purposes: ['REFERRAL_OFFER'], referralAnswer: 'DECLINED' })).status).toBe(201);
  });

  it('writes one dealing into each case of the person under one id, and into none of somebody else’s', async () => {
    const second = new ToldCase(app, 'second');
    await second.open({ personId: told.personId });
    const answer = await send(told.caseId, { ...reached, alsoInCases: [second.caseId] });
    expect(answer.status).toBe(201);
    const timeline = await (
      await app.api('support-officer')
    )
      .get(`/api/v1/cases/${second.caseId}/timeline`)
      .query({ atLeast: answer.body.position });
    expect(JSON.stringify(timeline.body)).toContain(answer.body.contactId);
    const strangers = await send(told.caseId, { ...reached, alsoInCases: [planned.caseId] });
    expect([strangers.status, strangers.body.errors]).toEqual([400, [{ pointer: '/alsoInCases', detail: expect.any(String) }]]);
  });

  it('is told to none of several cases where one of them refuses it', async () => {
    const [first, silent] = [new ToldCase(app, 'first of two'), new ToldCase(app, 'silent')];
    await first.open({ name: 'Dilys Test' });
    await silent.open({ personId: first.personId });
    await silent.tell('RequestNoContact', { occurredAt: '2026-03-01T20:00:00.000Z' as never, how: 'TELEPHONE' });
    const both = { ...reached, alsoInCases: [silent.caseId] };
    const refused = await send(first.caseId, both);
    expect([refused.status, refused.body.code]).toEqual([409, 'CONTACT_OUTSIDE_PLAN']);
    const taken = await send(first.caseId, { ...both, overrideReason: 'They rang to ask for the date of the hearing.' });
    const written = await app.runner.load(supportCase, supportCaseStream(first.caseId));
    expect([taken.status, taken.body.revision]).toEqual([201, Number(written?.userRevision)]);
    expect(written?.state).toMatchObject({ contacts: [{ outcome: 'REACHED' }] });
  });

  it('is found where the answer said that it stands, readable to whoever may know of the case and to nobody else', async () => {
    const { body, headers } = await send(told.caseId, reached);
    const found = await (await app.api('supervisor')).get(headers['location']!).query({ atLeast: body.position });
    expect(found.body).toMatchObject({ contactId: body.contactId, eventId: body.eventIds[0], confirmed: false, sealed: false });
    expect(found.body.details).toMatchObject({ channel: 'TELEPHONE', note: reached.note, outOfPlan: false });
    expect((await (await app.api('administrator')).get(headers['location']!)).status).toBe(403);
    expect((await (await app.api('supervisor')).get(`/api/v1/cases/${told.caseId}/contacts/${told.caseId}`)).status).toBe(404);
  });

  it('is never stale, whatever revision is stated', async () => {
    const api = await app.api('support-officer');
    const answer = await api.post(`/api/v1/cases/${told.caseId}/contacts`).set('If-Match', '"0"').send(reached);
    expect(answer.status).toBe(201);
  });

  it('counts a representative only for the topics for which the person named them', async () => {
    const spokesperson = randomUUID().replace(/^(.{14})./, '$15');
    const from = '2026-01-01T00:00:00.000Z';
    await told.tellPerson({
      type: 'NameRepresentative',
      representativeId: spokesperson,
      kind: 'SPOKESPERSON',
      name: 'Carys Test',
      topics: ['UPDATE'],
      from,
    });
    const asked = [
      { ...reached, purposes: ['UPDATE'], byProxy: { representativeId: spokesperson } },
      { ...reached, purposes: ['WELFARE'], byProxy: { representativeId: spokesperson } },
      { ...reached, purposes: ['UPDATE'], byProxy: { relation: 'FRIEND_OR_NEIGHBOUR' } },
    ];
    const named: unknown[] = [];
    for (const body of asked) {
      const { body: receipt } = await send(told.caseId, body);
      const timeline = await (
        await app.api('support-officer')
      )
        .get(`/api/v1/cases/${told.caseId}/timeline`)
        .query({ atLeast: receipt.position });
      const entry = timeline.body.items.find(({ eventId }: { eventId: string }) => eventId === receipt.eventIds[0]);
      named.push(entry.data.byProxy.namedForTopic);
    }
    expect(named).toEqual([true, false, false]);
  });
});
