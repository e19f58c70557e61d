import { AlertsQuery } from '../../../src/casework/alerts/alerts.query';
import { CaseTimelineQuery } from '../../../src/casework/case-timeline/case-timeline.query';
import { WorkMailboxes } from '../../../src/casework/staff-directory/work-mailboxes';
import type { DemoPersonaId } from '../../../src/domain/staff/demo-personas';
import type { Instant } from '../../../src/kernel/instant';
import { createTestApp, type TestApp } from '../../support/app';
import { openColleaguesCase } from '../../support/colleagues-case';
import { establishUnits } from '../../support/established-units';
import type { ToldCase } from '../../support/told-case';

const unknownId = '5a0c1d1e-eeee-4000-8000-00000000000e';
let app: TestApp;
let own: ToldCase;
let others: ToldCase;
beforeAll(async () => {
  app = await createTestApp({ store: 'memory' });
  await establishUnits(app);
  const tell = { SUPERVISOR: 'supervisor', WELFARE_OFFICER: 'welfare-officer', REPRESENTATIVE: 'auditor' } as const;
  own = await openColleaguesCase(app, { tell });
  others = await openColleaguesCase(app, { label: 'other', name: 'Somebody Else', victim: 'data-protection' });
});
afterAll(() => app.close());

type Sent = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };
const post = async (persona: DemoPersonaId, path: string, body: object): Promise<Sent> =>
  (await app.api(persona)).post(`/api/v1/${path}`).send(body);
const get = async (persona: DemoPersonaId, path: string): Promise<Sent> => (await app.api(persona)).get(`/api/v1/${path}`);
type Point = {
  code: string;
  isDeclined: boolean;
  claim: string;
  answers: { answer: string; words?: string; isThroughSomebody: boolean }[];
};
const pointOf = async (code: string): Promise<Point | undefined> =>
  ((await get('staff-victim', `my-support/${own.caseId}`)).body['points'] as Point[]).find((point) => point.code === code);
const last = (type: string) =>
  app.nest
    .get(CaseTimelineQuery, { strict: false })
    .written(own.caseId)
    .findLast((row) => row.type === type);

describe('The victim’s own answer', () => {
  const answers = (): string => `cases/${own.caseId}/promise/P1/answers`;

  it('is given on a point with their words, and a new one stands beside the old', async () => {
    const first = await post('staff-victim', answers(), { answer: 'NOT_KEPT', words: 'Nobody wrote it down.' });
    expect([first.status, first.body['caseId']]).toEqual([200, own.caseId]);
    await post('staff-victim', answers(), { answer: 'PARTLY' });
    expect((await pointOf('P1'))?.answers).toEqual([
      { answer: 'PARTLY', occurredAt: app.now(), isThroughSomebody: false },
      { answer: 'NOT_KEPT', words: 'Nobody wrote it down.', occurredAt: app.now(), isThroughSomebody: false },
    ]);
    expect(last('PromiseAnswered')).toMatchObject({ by: app.staffId('staff-victim'), role: 'PERSON_SUPPORTED' });
  });

  it('is given through whom they chose, and never by whoever is responsible, nor by anybody else', async () => {
    expect((await post('auditor', answers(), { answer: 'KEPT' })).status).toBe(200);
    expect((await pointOf('P1'))?.answers[0]).toMatchObject({ answer: 'KEPT', isThroughSomebody: true });
    for (const persona of ['supervisor', 'welfare-officer', 'senior-lead', 'inspector', 'data-protection'] as const)
      expect([persona, (await post(persona, answers(), { answer: 'KEPT' })).status]).toEqual([persona, 404]);
  });

  it('is one of four, on a point that was promised, and not from the future', async () => {
    expect((await post('staff-victim', answers(), { answer: 'LOVELY' })).status).toBe(400);
    expect((await post('staff-victim', answers(), { answer: 'KEPT', occurredAt: '2026-04-01T09:00:00Z' })).status).toBe(400);
    const missing = await post('staff-victim', `cases/${own.caseId}/promise/P99/answers`, { answer: 'KEPT' });
    expect(missing.status).toBe(404);
  });

  it('has its effect once for one key', async () => {
    const key = '5a0c1d1e-0f0f-4000-8000-00000000000f';
    const send = async () =>
      (await app.api('staff-victim'))
        .post(`/api/v1/cases/${own.caseId}/promise/P2/answers`)
        .set('Idempotency-Key', key)
        .send({ answer: 'KEPT' });
    const [one, two] = [await send(), await send()];
    expect((one as Sent).body).toEqual((two as Sent).body);
    expect((await pointOf('P2'))?.answers).toHaveLength(1);
  });

  it('is read by whom they choose', async () => {
    const readers = `cases/${own.caseId}/promise/readers`;
    expect((await post('staff-victim', readers, { readers: ['WELFARE_OFFICER'] })).status).toBe(200);
    expect((await get('staff-victim', `my-support/${own.caseId}`)).body).toMatchObject({
      readers: ['WELFARE_OFFICER'],
      readersChosen: true,
    });
    expect((await post('staff-victim', readers, { readers: ['REPRESENTATIVE'] })).status).toBe(400);
    expect((await post('auditor', readers, { readers: [] })).status).toBe(404);
  });
});

describe('A call that they ask for', () => {
  it('is owed from that moment, and their page says by when', async () => {
    const asked = await post('staff-victim', `my-support/${own.caseId}/call-requests`, { when: 'Today after six', how: 'TELEPHONE' });
    expect(asked.status).toBe(200);
    expect(last('KeyEventRecorded')?.data).toMatchObject({ type: 'CALL_REQUESTED' });
    expect((await get('staff-victim', `my-support/${own.caseId}`)).body['calls']).toMatchObject([{ askedAt: app.now(), status: 'OPEN' }]);
  });
});

describe('Whoever was let in', () => {
  it('is called on for the call that they asked for, though no support officer is in the case', () => {
    const due = '2026-03-04T12:00:00.000Z' as Instant;
    const found = [...app.nest.get(AlertsQuery, { strict: false }).ofEverybody(due)].flat();
    const calls = found.filter(({ kept, in: { caseId } }) => caseId === own.caseId && kept?.duty.rule === 'CALL_REQUESTED');
    expect(calls.map(({ alert }) => alert.to)).toEqual([[app.staffId('welfare-officer')]]);
  });
});

describe('How to be in touch with them', () => {
  const plan = { ways: [{ channel: 'TELEPHONE', to: '020 7946 0000', voicemail: false, withheldNumber: true }], safeTimes: [] };

  it('is theirs to change, and their case hears that it was agreed', async () => {
    expect((await post('staff-victim', `my-support/${own.caseId}/contact-plan`, plan)).status).toBe(200);
    expect((await get('staff-victim', `my-support/${own.caseId}`)).body['plan']).toEqual(plan);
    expect(last('ContactPlanAgreed')).toMatchObject({ by: app.staffId('staff-victim') });
  });

  it('leaves their mailbox at work alone until they say otherwise', async () => {
    const address = (): Promise<string | undefined> =>
      app.nest.get(WorkMailboxes, { strict: false }).addressOf(app.staffId('staff-victim'));
    expect([await address(), (await get('staff-victim', `my-support/${own.caseId}`)).body['mayWriteToWork']]).toEqual([undefined, false]);
    expect((await post('staff-victim', 'my-support/work-mailbox', { mayWrite: true })).status).toBe(200);
    expect(await address()).toBe('staff-victim@force.example');
    await post('staff-victim', 'my-support/work-mailbox', { mayWrite: false });
    expect(await address()).toBeUndefined();
    expect((await post('inspector', 'my-support/work-mailbox', { mayWrite: true })).status).toBe(404);
  });

  it('lets them choose who reads notes about their welfare', async () => {
    const readers = [app.staffId('supervisor')];
    expect((await post('staff-victim', `my-support/${own.caseId}/welfare-readers`, { readers })).status).toBe(200);
    expect((await get('staff-victim', `my-support/${own.caseId}`)).body['welfareReaders']).toEqual(readers);
  });
});

describe('What is not theirs', () => {
  it('is not there for the victim: investigation, timeline, duties, promise pages, another’s page', async () => {
    const paths = (id: string) => [
      `cases/${id}`,
      `cases/${id}/timeline`,
      `cases/${id}/obligations`,
      `my-support/${id}`,
      `my-support/${id}/lookups`,
    ];
    const answers = async (id: string) => Promise.all(paths(id).map(async (path) => (await get('data-protection', path)).body));
    const [theirs, unknown] = [await answers(own.caseId), await answers(unknownId)];
    const same = (bodies: readonly unknown[]): string =>
      JSON.stringify(bodies).replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID');
    expect(same(theirs)).toBe(same(unknown));
    const mine = await Promise.all(
      paths(own.caseId)
        .slice(0, 3)
        .map(async (path) => (await get('staff-victim', path)).status),
    );
    expect(mine.every((status) => status === 403 || status === 404)).toBe(true);
    expect((await get('staff-victim', `my-support/${others.caseId}`)).status).toBe(404);
  });

  it('is in no list of theirs', async () => {
    expect((await get('staff-victim', 'my-support')).body).toEqual({
      items: [{ caseId: own.caseId, reportedAt: '2026-03-01T18:00:00.000Z' }],
      nextCursor: null,
    });
    expect((await get('supervisor', 'my-support')).body).toEqual({ items: [], nextCursor: null });
  });

  it('never reaches the log of the process', () => {
    expect(app.logged()).not.toMatch(/Nobody wrote it down|Today after six|020 7946/);
  });
});
