import type { DemoPersonaId } from '../../../src/domain/staff/demo-personas';
import { createTestApp, type TestApp } from '../../support/app';
import { establishUnits } from '../../support/established-units';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ store: 'memory' });
  await establishUnits(app);
});
afterAll(() => app.close());

type Sent = { status: number; body: Record<string, unknown>; headers: Record<string, string> };
const post = async (who: DemoPersonaId, path: string, body: object): Promise<Sent> =>
  (await (await app.api(who)).post(`/api/v1${path}`).send(body)) as unknown as Sent;
const get = async (who: DemoPersonaId, path: string, atLeast?: unknown): Promise<Sent> =>
  (await (await app.api(who)).get(`/api/v1${path}${typeof atLeast === 'string' ? `?atLeast=${atLeast}` : ''}`)) as unknown as Sent;
const rolesOf = async (who: DemoPersonaId, atLeast?: unknown) =>
  (await get('administrator', `/staff/${app.staffId(who)}`, atLeast)).body['roles'] as {
    role: string;
    lpu: string | null;
    until?: string;
  }[];

describe('staff, for an administrator', () => {
  it('are registered once for one request, and shown by name', async () => {
    const sent = await post('administrator', '/staff', { name: 'Wilhelmina Test-Ashgrove', warrantNumber: 'T1', accountId: 'wilhelmina' });
    expect([sent.status, sent.headers['location']]).toEqual([201, `/api/v1/staff/${String(sent.body['staffId'])}`]);
    const shown = await get('administrator', `/staff/${String(sent.body['staffId'])}`, sent.body['position']);
    expect(shown.body).toEqual({
      staffId: sent.body['staffId'],
      name: 'Wilhelmina Test-Ashgrove',
      onLeave: false,
      roles: [],
      postings: [],
      leave: [],
      deputies: [],
    });
    const list = (await get('administrator', '/staff')).body['items'] as { name: string }[];
    expect(list.map(({ name }) => name)).toContain('Wilhelmina Test-Ashgrove');
  });

  it('are given a role in a unit and lose it again, from and until when it is said', async () => {
    const given = await post('administrator', `/staff/${app.staffId('auditor')}/roles`, { role: 'SUPERVISOR', lpu: 'LPU-2' });
    expect(given.status).toBe(200);
    expect(await rolesOf('auditor', given.body['position'])).toContainEqual({ role: 'SUPERVISOR', lpu: 'LPU-2', from: app.now() });
    const until = '2026-03-02T10:00:00.000Z';
    const ended = await post('administrator', `/staff/${app.staffId('auditor')}/roles/withdrawals`, {
      role: 'SUPERVISOR',
      lpu: 'LPU-2',
      until,
    });
    expect(await rolesOf('auditor', ended.body['position'])).toContainEqual({ role: 'SUPERVISOR', lpu: 'LPU-2', from: app.now(), until });
  });

  it('lose the roles of a unit with the posting there', async () => {
    const ended = await post('administrator', `/staff/${app.staffId('officer-in-case')}/postings/ends`, { lpu: 'LPU-1' });
    expect((await rolesOf('officer-in-case', ended.body['position'])).map(({ role, until }) => [role, until])).toEqual([
      ['OFFICER_IN_CASE', app.now()],
    ]);
    const posted = await post('administrator', `/staff/${app.staffId('officer-in-case')}/postings`, { lpu: 'LPU-2' });
    expect(posted.status).toBe(200);
  });

  it('have a line manager, leave and deputies', async () => {
    const member = `/staff/${app.staffId('senior-lead')}`;
    const deputyId = app.staffId('supervisor');
    await post('administrator', `${member}/line-manager`, { managerId: app.staffId('auditor') });
    await post('administrator', `${member}/leave`, {});
    const last = await post('administrator', `${member}/deputies`, { role: 'SENIOR_LEAD', deputyId });
    expect((await get('administrator', member, last.body['position'])).body).toMatchObject({
      managerId: app.staffId('auditor'),
      onLeave: true,
      deputies: [{ role: 'SENIOR_LEAD', deputyId, from: app.now() }],
    });
    await post('administrator', `${member}/deputies/stand-downs`, { role: 'SENIOR_LEAD', deputyId, until: app.now() });
    const back = await post('administrator', `${member}/leave/end`, { until: app.now() });
    expect((await get('administrator', member, back.body['position'])).body).toMatchObject({ onLeave: false, deputies: [] });
  });
});

describe('a work e-mail', () => {
  const setFor = (who: DemoPersonaId, body: object) => post('administrator', `/staff/${app.staffId(who)}/work-email`, body);
  const emailOf = async ({ body }: Sent) =>
    (await get('administrator', `/staff/${app.staffId('auditor')}`, body['position'])).body['workEmail'];

  it('is set, and taken off again by leaving it out', async () => {
    expect(await emailOf(await setFor('auditor', { workEmail: 'new-auditor@force.example' }))).toBe('new-auditor@force.example');
    expect(await emailOf(await setFor('auditor', {}))).toBeUndefined();
  });

  it('is an address, and nobody else’s', async () => {
    const wrong = await setFor('auditor', { workEmail: 'nowhere' });
    expect([wrong.status, wrong.body['errors']]).toEqual([400, [expect.objectContaining({ pointer: '/workEmail' })]]);
    const shared = await setFor('auditor', { workEmail: 'Inspector@force.example' });
    expect([shared.status, shared.body['errors']]).toEqual([
      400,
      [{ pointer: '/workEmail', detail: 'must be a mailbox of their own: a colleague has this one' }],
    ]);
    expect((await setFor('inspector', { workEmail: 'inspector@force.example' })).status).toBe(200);
  });
});

describe('nobody grants or posts anything to themselves', () => {
  it.each([
    ['a role', 'roles', { role: 'SENIOR_LEAD' }],
    ['the end of a role', 'roles/withdrawals', { role: 'ADMINISTRATOR' }],
    ['a posting', 'postings', { lpu: 'LPU-1' }],
    ['the end of a posting', 'postings/ends', { lpu: 'LPU-1' }],
    ['a work e-mail', 'work-email', { workEmail: 'administrator-too@force.example' }],
  ])('%s', async (_, path, body) => {
    const { status, body: problem } = await post('administrator', `/staff/${app.staffId('administrator')}/${path}`, body);
    expect([status, problem['code']]).toEqual([403, 'NOT_TO_YOURSELF']);
  });

  it('nor names themselves deputy, line of command, lead, cover or duty Inspector', async () => {
    const me = app.staffId('administrator');
    const turn = { staffId: me, from: '2026-03-03T00:00:00Z', to: '2026-03-04T00:00:00Z' };
    const answers = await Promise.all([
      post('administrator', `/staff/${me}/line-manager`, { managerId: app.staffId('auditor') }),
      post('administrator', `/staff/${app.staffId('senior-lead')}/deputies`, { role: 'SENIOR_LEAD', deputyId: me }),
      post('administrator', '/local-policing-units/LPU-1/lead', { staffId: me }),
      post('administrator', '/local-policing-units/LPU-1/cover', turn),
      post('administrator', '/local-policing-units/LPU-1/duty-roster', turn),
    ]);
    expect(answers.map(({ status, body }) => [status, body['code']])).toEqual(answers.map(() => [403, 'NOT_TO_YOURSELF']));
  });

  it('and only an administrator grants at all', async () => {
    for (const who of ['support-officer', 'supervisor', 'inspector', 'senior-lead', 'data-protection', 'auditor'] as const) {
      expect((await post(who, `/staff/${app.staffId('inspector-other')}/roles`, { role: 'ANALYST' })).status).toBe(403);
    }
  });
});

describe('a local policing unit', () => {
  const turn = (who: DemoPersonaId, day: number) => ({
    staffId: app.staffId(who),
    from: `2026-03-0${day}T00:00:00.000Z`,
    to: `2026-03-0${day + 1}T00:00:00.000Z`,
  });

  it('shows its wards, its lead, its cover and who is on duty', async () => {
    await post('administrator', '/local-policing-units/LPU-1/lead', { staffId: app.staffId('inspector') });
    await post('administrator', '/local-policing-units/LPU-1/cover', turn('inspector-other', 2));
    const last = await post('administrator', '/local-policing-units/LPU-1/duty-roster', turn('supervisor', 3));
    expect(last.status).toBe(200);
    expect((await get('senior-lead', '/local-policing-units/LPU-1', last.body['position'])).body).toEqual({
      code: 'LPU-1',
      name: 'Unit 1',
      wards: [
        { code: 'LPU-1-W1', name: 'Ward 1 of LPU-1' },
        { code: 'LPU-1-W2', name: 'Ward 2 of LPU-1' },
      ],
      lead: { staffId: app.staffId('inspector'), name: 'Obinna Thackray' },
      cover: [{ ...turn('inspector-other', 2), name: 'Rosalind Achterberg', isNow: true }],
      duty: [{ ...turn('supervisor', 3), name: 'Devinder Halloran', isNow: false }],
    });
  });

  it('has its cover called off', async () => {
    const { staffId, from } = turn('inspector-other', 2);
    const sent = await post('administrator', '/local-policing-units/LPU-1/cover/cancellations', { staffId, from });
    expect((await get('inspector', '/local-policing-units/LPU-1', sent.body['position'])).body).toMatchObject({ cover: [] });
  });

  it('is arranged by its own Inspector, not by that of another unit', async () => {
    expect((await post('inspector', '/local-policing-units/LPU-1/cover', turn('supervisor', 5))).status).toBe(200);
    const other = await post('inspector-other', '/local-policing-units/LPU-1/cover', turn('supervisor', 6));
    expect([other.status, other.body['code']]).toEqual([403, 'NOT_YOURS_TO_ARRANGE']);
    expect((await post('inspector', '/local-policing-units/LPU-1/lead', { staffId: app.staffId('supervisor') })).status).toBe(403);
  });

  it('is established once', async () => {
    const unit = { code: 'LPU-8', name: 'Unit 8', wards: [{ code: 'LPU-8-W1', name: 'Only ward' }] };
    expect((await post('administrator', '/local-policing-units', unit)).status).toBe(201);
    const again = await post('administrator', '/local-policing-units', unit);
    expect([again.status, again.body['code']]).toEqual([409, 'LPU_ALREADY_ESTABLISHED']);
  });
});

describe('whoever or whatever a request names', () => {
  it('has to exist: each name at fault is pointed at', async () => {
    const stranger = '5a0c1d1e-ffff-4000-8000-000000000000';
    const answers = await Promise.all([
      post('administrator', `/staff/${app.staffId('auditor')}/postings`, { lpu: 'LPU-77' }),
      post('administrator', `/staff/${app.staffId('auditor')}/line-manager`, { managerId: stranger }),
      post('administrator', '/local-policing-units/LPU-1/lead', { staffId: stranger }),
    ]);
    expect(answers.map(({ status, body }) => [status, (body['errors'] as { pointer: string }[])[0]?.pointer])).toEqual([
      [400, '/lpu'],
      [400, '/managerId'],
      [400, '/staffId'],
    ]);
  });

  it('is not found where the path names nobody, and no unit', async () => {
    const stranger = '5a0c1d1e-ffff-4000-8000-000000000000';
    expect((await get('administrator', `/staff/${stranger}`)).status).toBe(404);
    expect((await post('administrator', `/staff/${stranger}/roles`, { role: 'ANALYST' })).status).toBe(404);
    expect((await get('administrator', '/local-policing-units/LPU-77')).status).toBe(404);
    expect((await post('administrator', '/local-policing-units/LPU-77/lead', { staffId: app.staffId('inspector') })).status).toBe(404);
  });
});
