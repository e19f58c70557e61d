import { StandingWishes } from '../../../src/casework/standing-wishes';
import { personStream, person } from '../../../src/domain/person/person';
import { commandIdOf, derivedId } from '../../../src/kernel/derived-ids';
import type { CorrelationId, PersonId, StaffId } from '../../../src/kernel/ids';
import { Views } from '../../../src/projections/views';
import { createTestApp, type TestApp } from '../../support/app';
import { appointLeads, arrange, establishUnits } from '../../support/established-units';
import { registerColleague, tellStaff } from '../../support/told-staff';
import { type Answer, open, opened, staffCase, stateOf } from './opening';

let app: TestApp;
beforeEach(async () => {
  app = await createTestApp({ store: 'memory' });
  await establishUnits(app);
  await appointLeads(app);
});
afterEach(() => app.close());

const told = (persona: Parameters<TestApp['staffId']>[0], as: string) => ({ staffId: app.staffId(persona), as });
const contextOf = (label: string) => {
  const commandId = commandIdOf('test', 'wishes', label);
  const actor = { kind: 'person' as const, staffId: app.staffId('staff-victim'), role: 'PERSON_SUPPORTED' };
  return { commandId, correlationId: commandId as string as CorrelationId, actor, at: app.now() };
};
const wish = async (personId: PersonId, label: string, ...points: string[]) => {
  const viewer = { staffId: app.staffId('staff-victim'), posts: [] };
  const declines = points.map((point) => ({ point, words: 'Not each time, please' }));
  const { position } = await app.nest.get(StandingWishes, { strict: false }).set(personId, { declines }, viewer, contextOf(label));
  await app.nest.get(Views, { strict: false }).caughtUp(position);
};

describe('a colleague who is a victim again', () => {
  it('is the same person, with the incidents before counted, and told to nobody who opens it', async () => {
    const first = await opened(app, 'supervisor', staffCase(app));
    const second = await opened(app, 'supervisor', staffCase(app, {}, { person: { name: 'Somebody Else' } }));
    expect(second.personId).toBe(first.personId);
    expect([first.staffVictim?.earlierIncidents, second.staffVictim?.earlierIncidents]).toEqual([0, 1]);
    expect(second.owed.isRepeatVictim).toBe(true);
    const { caseId: _, reference: __, ...said } = second.answer;
    const { caseId: ___, reference: ____, ...before } = first.answer;
    const plain = (answer: object) => JSON.stringify(answer).replaceAll(/[0-9a-f-]{36}|"(revision|position)":"[^"]*"/g, '');
    expect(plain(said)).toBe(plain(before));
    const { state } = (await app.runner.load(person, personStream(first.personId as PersonId))) ?? {};
    expect(state?.name).toMatchObject({ value: 'Tamsin Oduya-Reed' });
  });

  it('is not counted twice in one incident, nor beyond the window of the pack', async () => {
    const first = await opened(app, 'supervisor', staffCase(app));
    const same = await opened(app, 'supervisor', staffCase(app, {}, { incidentId: first.incidents[0] }));
    expect(same.staffVictim?.earlierIncidents).toBe(0);
    app.moveClock('2028-03-02T09:00:00.000Z' as never);
    const later = await opened(app, 'supervisor', staffCase(app, {}, { reportedAt: '2028-03-02T08:30:00Z' }));
    expect(later.staffVictim?.earlierIncidents).toBe(0);
    expect(later.personId).toBe(first.personId);
  });

  it('need not say again what they declined for every case; what the pack keeps anyway is kept', async () => {
    const { personId } = await opened(app, 'supervisor', staffCase(app));
    await wish(personId as PersonId, 'one', 'P5', 'P7');
    const again = await opened(app, 'supervisor', staffCase(app));
    expect(again.promise?.declined).toEqual([
      { point: 'P5', standing: true },
      { point: 'P7', standing: true },
    ]);
    await wish(personId as PersonId, 'two');
    expect((await opened(app, 'supervisor', staffCase(app))).promise?.declined).toEqual([]);
    await expect(wish(personId as PersonId, 'three', 'P3')).rejects.toMatchObject({
      refusal: { code: 'PROMISE_POINT_CANNOT_BE_DECLINED' },
    });
    await expect(wish(personId as PersonId, 'four', 'P99')).rejects.toMatchObject({ refusal: { code: 'PROMISE_POINT_NOT_FOUND' } });
  });

  it('is opened for by a repeat where a crash left the person without the case', async () => {
    const key = '5a0c1d1e-aaaa-4000-8000-000000000002';
    const execute = app.runner.execute.bind(app.runner);
    const crash = jest.spyOn(app.runner, 'execute').mockImplementation(((...given: Parameters<typeof execute>) => {
      if (given[1].startsWith('supportCase-')) throw new Error('the process was killed here');
      return execute(...given);
    }) as typeof execute);
    expect((await open(app, 'supervisor', staffCase(app), key)).status).toBe(500);
    crash.mockRestore();
    const personId = derivedId<PersonId>(commandIdOf(app.staffId('supervisor'), '/api/v1/cases', key), 'person');
    expect((await app.runner.load(person, personStream(personId)))?.revision).toBe(0n);
    const again = await open(app, 'supervisor', staffCase(app), key);
    expect(again.status).toBe(201);
    expect(await stateOf(app, (again.body as Answer).caseId)).toMatchObject({ status: 'OPEN', personId });
    expect((await app.runner.load(person, personStream(personId)))?.revision).toBe(0n);
  });
});

describe('who acts where somebody of those who judge is involved', () => {
  let deputy: StaffId;
  beforeEach(async () => {
    deputy = await registerColleague(app, 1, 'Ffion Deputy');
    await tellStaff(app, app.staffId('senior-lead'), { type: 'NameDeputy', role: 'SENIOR_LEAD', deputyId: deputy, from: app.now() });
  });
  const lead = () => app.staffId('senior-lead');

  it('is the deputy, where the senior lead is the victim', async () => {
    const { access } = await opened(app, 'supervisor', staffCase(app, { staffId: lead() }));
    expect(access.staffVictim?.granted).toContainEqual({ staffId: deputy, as: 'SENIOR_LEAD' });
  });

  it('is the deputy, where the senior lead is alleged, or above somebody who is', async () => {
    const alleged = await opened(
      app,
      'supervisor',
      staffCase(app, { involvement: 'SOMEBODY', alleged: [{ staffId: lead(), name: 'E. O-L' }] }),
    );
    expect(alleged.access.staffVictim?.granted).toEqual([told('supervisor', 'SUPERVISOR'), { staffId: deputy, as: 'SENIOR_LEAD' }]);
    await tellStaff(app, app.staffId('officer-in-case'), { type: 'SetLineManager', managerId: app.staffId('auditor'), from: app.now() });
    await tellStaff(app, app.staffId('auditor'), { type: 'SetLineManager', managerId: lead(), from: app.now() });
    const above = await opened(
      app,
      'supervisor',
      staffCase(app, { involvement: 'SOMEBODY', alleged: [{ staffId: app.staffId('officer-in-case') }] }),
    );
    expect(above.access.staffVictim?.granted).toContainEqual({ staffId: deputy, as: 'SENIOR_LEAD' });
    const [colleague] = above.access.allegedColleagues;
    expect(colleague?.chain).toMatchObject({ value: [app.staffId('auditor'), lead()] });
    const hidden = await (await app.api('senior-lead')).get(`/api/v1/cases/${above.answer.caseId}`);
    expect(hidden.status).toBe(404);
  });

  it('is nobody of those alleged, nor above them, whoever asks', async () => {
    await tellStaff(app, app.staffId('officer-in-case'), { type: 'SetLineManager', managerId: app.staffId('supervisor'), from: app.now() });
    const body = staffCase(app, { involvement: 'SOMEBODY', alleged: [{ staffId: app.staffId('officer-in-case') }] });
    const answer = await open(app, 'supervisor', body);
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([409, 'STAFF_MEMBER_NOT_ELIGIBLE']);
  });

  it('is another unit’s Inspector, where the victim is the Inspector who leads', async () => {
    const { access } = await opened(app, 'supervisor', staffCase(app, { staffId: app.staffId('inspector') }));
    expect(access.staffVictim?.granted).toEqual([told('supervisor', 'SUPERVISOR'), told('inspector-other', 'INSPECTOR')]);
  });

  it('is nobody who manages the victim: not by default, and not by choice', async () => {
    const from = app.now();
    await tellStaff(app, app.staffId('staff-victim'), { type: 'SetLineManager', managerId: app.staffId('supervisor'), from });
    await tellStaff(app, app.staffId('supervisor'), { type: 'SetLineManager', managerId: app.staffId('inspector'), from });
    const chosen = await open(app, 'supervisor', staffCase(app));
    expect([chosen.status, (chosen.body as { code: string }).code]).toEqual([409, 'STAFF_MEMBER_NOT_INDEPENDENT']);
    const other = await registerColleague(app, 2, 'Gethin Other', 'SUPERVISOR', 'LPU-2');
    const { access } = await opened(app, 'supervisor', staffCase(app, { tell: [{ staffId: other, as: 'SUPERVISOR' }] }));
    expect(access.staffVictim?.granted).toEqual([{ staffId: other, as: 'SUPERVISOR' }, told('inspector-other', 'INSPECTOR')]);
  });

  it('is nobody by default where a ring of managers has no end', async () => {
    const from = app.now();
    await tellStaff(app, app.staffId('inspector'), { type: 'SetLineManager', managerId: app.staffId('inspector-other'), from });
    await tellStaff(app, app.staffId('inspector-other'), { type: 'SetLineManager', managerId: app.staffId('inspector'), from });
    const { access } = await opened(app, 'supervisor', staffCase(app, { staffId: app.staffId('inspector') }));
    expect(access.staffVictim?.granted).toEqual([told('supervisor', 'SUPERVISOR')]);
  });

  it('is the next unit’s Inspector, where the one on duty was chosen for something else', async () => {
    await arrange(app, 'LPU-1', {
      type: 'ArrangeCover',
      staffId: app.staffId('supervisor'),
      from: app.now(),
      to: '2026-03-09T09:00:00.000Z',
    } as never);
    const { access } = await opened(
      app,
      'administrator',
      staffCase(app, { openedAs: 'UNION', consent: { occurredAt: '2026-03-02T08:00:00Z' } }),
    );
    expect(access.staffVictim?.granted).toEqual([told('supervisor', 'SUPERVISOR'), told('inspector-other', 'INSPECTOR')]);
  });
});
