import type { Instant } from '../../../src/kernel/instant';
import { createTestApp, type TestApp } from '../../support/app';
import { kept, tellFigures } from '../../support/figures-in-hand';

type Agent = Awaited<ReturnType<TestApp['api']>>;
type Body = Readonly<Record<string, string>>;
const april = '2026-04-14T09:00:00.000Z' as Instant;
const july = '2026-07-14T09:00:00.000Z' as Instant;
const nobody = '5a0c1d1e-eeee-4000-8000-00000000000e';
const quarter = '/api/v1/quarters/2025-26-Q4';
const figure = { table: 'M4.FIRST_CONTACT', row: 'ALL' };

describe('The meeting over the API', () => {
  let app: TestApp;
  let secretary: Agent;
  let position = '';
  beforeAll(async () => {
    app = await createTestApp({ now: april });
    secretary = await app.api('secretary');
    tellFigures(app, (period) => ({ cell: period === '2025-26-Q4' ? kept(92, 151) : kept(101, 144), byLpu: { 'LPU-1': kept(5, 8) } }));
  });
  afterAll(() => app.close());

  const send = async (path: string, body: object, status: number): Promise<Body> => {
    const answer = await secretary.post(path).send(body).expect(status);
    position = (answer.body as Body)['position'] ?? position;
    return answer.body as Body;
  };
  const meeting = async (path = quarter): Promise<Record<string, unknown>> =>
    (await secretary.get(`${path}/meeting`).query({ atLeast: position }).expect(200)).body as Record<string, unknown>;
  const action = (change: object = {}) => ({
    ...{ what: 'Each sergeant rings back within the day.', owner: app.staffId('inspector'), dueOn: '2026-05-14', aim: 'JUSTICE' },
    ...change,
  });

  it('names no figure while none is frozen, and says so', async () => {
    const refused = await send(`${quarter}/actions`, action({ figure }), 400);
    expect(refused['errors']).toEqual([{ pointer: '/figure', detail: expect.stringContaining('No pack is frozen yet') }]);
    await send(`${quarter}/freeze`, {}, 201);
    await meeting();
  });

  it('writes down decisions, with the figure that they are about', async () => {
    const { decisionId } = await send(`${quarter}/decisions`, { what: 'Looked at unit by unit.', about: { ...figure, lpu: 'LPU-1' } }, 201);
    expect(await meeting()).toMatchObject({
      decisions: [{ decisionId, what: 'Looked at unit by unit.', about: 'First contact in time: All cases, LPU-1' }],
    });
  });

  it('asks every action for an owner who works here, an aim, and a day that is not past', async () => {
    const pointers = (body: Body): string[] => (body['errors'] as unknown as { pointer: string }[]).map(({ pointer }) => pointer);
    expect(pointers(await send(`${quarter}/actions`, {}, 400))).toEqual(['/what', '/owner', '/dueOn', '/aim']);
    for (const owner of [nobody, app.staffId('staff-victim'), app.staffId('panel-member')]) {
      expect(pointers(await send(`${quarter}/actions`, action({ owner }), 400))).toEqual(['/owner']);
    }
    for (const unknown of [
      { table: 'M99', row: 'ALL' },
      { ...figure, row: 'NONE' },
      { ...figure, lpu: 'LPU-77' },
    ]) {
      expect(pointers(await send(`${quarter}/actions`, action({ figure: unknown }), 400))).toEqual(['/figure']);
    }
    expect(pointers(await send(`${quarter}/actions`, action({ aim: 'GLORY' }), 400))).toEqual(['/aim']);
    expect(await send(`${quarter}/actions`, action({ dueOn: '2026-04-13' }), 409)).toMatchObject({ code: 'DUE_BEFORE_TODAY' });
    expect(await send('/api/v1/quarters/2030-31-Q1/actions', action(), 409)).toMatchObject({ code: 'PERIOD_NOT_BEGUN' });
  });

  it('brings an open action back at the next meeting, with how its figure moved', async () => {
    const { actionId } = await send(`${quarter}/actions`, action({ figure }), 201);
    const unmoved = {
      figure: 'First contact in time: All cases',
      from: '60.9% (92 of 151 duties) in Quarter 4 of 2025-26 (January to March 2026)',
    };
    expect(await meeting()).toMatchObject({
      earlierActions: [],
      actions: [{ actionId, owner: 'Obinna Thackray', aim: 'More opportunities for justice', isOverdue: false, movement: unmoved }],
    });
    await send(`${quarter}/actions/${actionId}/follow-ups`, { state: 'GOING_ON', dueOn: '2026-06-30' }, 200);
    app.moveClock(july);
    secretary = await app.api('secretary');
    await send('/api/v1/quarters/2026-27-Q1/freeze', {}, 201);
    expect(await meeting('/api/v1/quarters/2026-27-Q1')).toMatchObject({
      actions: [],
      earlierActions: [
        {
          actionId,
          period: '2025-26-Q4',
          dueOn: '2026-06-30',
          isOverdue: true,
          movement: { ...unmoved, to: '70.1% (101 of 144 duties) in Quarter 1 of 2026-27 (April to June 2026)' },
        },
      ],
    });
    expect(await send(`${quarter}/actions/${actionId}/follow-ups`, { state: 'DONE' }, 409)).toMatchObject({ code: 'WORDS_REQUIRED' });
    await send(`${quarter}/actions/${actionId}/follow-ups`, { state: 'DONE', words: 'All units do it.' }, 200);
    expect(await meeting('/api/v1/quarters/2026-27-Q1')).toMatchObject({ earlierActions: [] });
    expect(await send(`${quarter}/actions/${actionId}/follow-ups`, { state: 'GOING_ON' }, 409)).toMatchObject({ code: 'ACTION_OVER' });
    await send(`/api/v1/quarters/2026-27-Q1/actions/${actionId}/follow-ups`, { state: 'GOING_ON' }, 404);
  });

  it('publishes what a group said once it is answered, and the answer as it was published', async () => {
    const raised = { raisedBy: 'The Riverside mosque’s committee', said: 'Nobody tells us what came of a report.', raisedOn: '2026-03-20' };
    const { concernId } = await send(`${quarter}/concerns`, raised, 201);
    const concern = `${quarter}/concerns/${concernId}`;
    expect(await send(`${concern}/publication`, {}, 409)).toMatchObject({ code: 'CONCERN_NOT_ANSWERED' });
    await send(`${quarter}/concerns/${nobody}/answers`, { did: 'We ring back.' }, 404);
    await send(`${concern}/answers`, { did: 'We ring back.', cameOfIt: 'Nine of ten were rung.' }, 200);
    const panel = await app.api('panel-member');
    const published = async () =>
      (await panel.get('/api/v1/published').query({ atLeast: position }).expect(200)).body as Record<string, unknown>;
    expect(await published()).toMatchObject({ youSaidWeDid: [] });
    await send(`${concern}/publication`, {}, 200);
    await send(`${concern}/answers`, { did: 'We ring back and write.' }, 200);
    expect(await published()).toMatchObject({
      youSaidWeDid: [{ raisedBy: raised.raisedBy, youSaid: raised.said, weDid: 'We ring back.', whatCameOfIt: 'Nine of ten were rung.' }],
    });
    expect(await meeting()).toMatchObject({ concerns: [{ did: 'We ring back and write.', isPublishedAsItStands: false }] });
  });

  it('is written by the secretary and the senior lead, read by those who meet, and by nobody else', async () => {
    await (await app.api('senior-lead')).post(`${quarter}/decisions`).send({ what: 'Agreed.' }).expect(201);
    for (const persona of ['inspector', 'analyst'] as const) {
      await (await app.api(persona)).get(`${quarter}/meeting`).expect(200);
      await (await app.api(persona)).post(`${quarter}/decisions`).send({ what: 'Agreed.' }).expect(403);
    }
    for (const persona of ['panel-member', 'support-officer', 'auditor', 'administrator', 'staff-victim'] as const) {
      await (await app.api(persona)).get(`${quarter}/meeting`).expect(403);
    }
  });

  it('keeps what was written out of the log, and out of what the server says of itself', async () => {
    expect(app.logged()).not.toContain('Nobody tells us');
    expect(app.logged()).not.toContain('rings back');
    expect(await app.accessLog()).toContainEqual(expect.objectContaining({ what: 'meeting', right: 'meeting:read', outcome: 'allowed' }));
  });

  it('shows the secretary, the analyst and a panel member no case', async () => {
    for (const persona of ['secretary', 'analyst', 'panel-member'] as const) {
      const agent = await app.api(persona);
      await agent.get(`/api/v1/cases/${nobody}`).expect(403);
      await agent.post('/api/v1/cases/search').send({ text: 'C-1' }).expect(403);
      await agent.get(`/api/v1/people/${nobody}`).expect(403);
    }
  });
});
