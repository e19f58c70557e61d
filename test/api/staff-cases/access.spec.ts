import type { DemoPersonaId } from '../../../src/domain/staff/demo-personas';
import type { StaffId } from '../../../src/kernel/ids';
import { createTestApp, type TestApp } from '../../support/app';
import { appointLeads, establishUnits } from '../../support/established-units';
import { registerColleague, tellStaff } from '../../support/told-staff';
import { opened, staffCase, stateOf } from './opening';

describe('who is let into the case of a colleague', () => {
  let app: TestApp;
  let caseId: string;
  let deputy: StaffId;
  beforeAll(async () => {
    app = await createTestApp({ store: 'memory' });
    await establishUnits(app);
    await appointLeads(app);
    deputy = await registerColleague(app, 1, 'Ffion Deputy');
    await tellStaff(app, app.staffId('senior-lead'), { type: 'NameDeputy', role: 'SENIOR_LEAD', deputyId: deputy, from: app.now() });
  });
  beforeEach(async () => {
    caseId = (await opened(app, 'supervisor', staffCase(app))).answer.caseId;
  });
  afterAll(() => app.close());

  const told = (persona: DemoPersonaId, as: string) => ({ staffId: app.staffId(persona), as });
  const post = async (persona: DemoPersonaId, path: string, body: object) =>
    (await app.api(persona)).post(`/api/v1/cases/${caseId}/${path}`).send(body);
  const granted = async () => (await stateOf(app, caseId)).access.staffVictim?.granted;
  const codeOf = ({ status, body }: { status: number; body: unknown }) => [status, (body as { code: string }).code];

  it('waits for a second person, who is neither the one who asked nor the one who would see it', async () => {
    const welfare = told('welfare-officer', 'WELFARE_OFFICER');
    const proposed = await post('supervisor', 'access/proposals', { ...welfare, reason: 'They know each other well.' });
    expect([proposed.status, proposed.body.waitsForSecondPerson]).toEqual([200, true]);
    expect(await granted()).not.toContainEqual(welfare);
    expect(codeOf(await post('supervisor', 'access/confirmations', welfare))).toEqual([409, 'SECOND_PERSON_REQUIRED']);
    expect((await post('welfare-officer', 'access/confirmations', welfare)).status).toBe(404);
    expect((await post('inspector', 'access/confirmations', welfare)).status).toBe(200);
    expect(await granted()).toContainEqual(welfare);
  });

  it('is let in at once on the victim’s word, with how they said it, or by the victim', async () => {
    const welfare = told('welfare-officer', 'WELFARE_OFFICER');
    expect(codeOf(await post('supervisor', 'access/proposals', { ...welfare, onVictimsWord: {} }))).toEqual([409, 'DECLINE_NEEDS_HOW']);
    const said = { how: 'TELEPHONE', words: 'Seren, please.' };
    const let1 = await post('supervisor', 'access/proposals', { ...welfare, onVictimsWord: said });
    expect([let1.status, let1.body.waitsForSecondPerson]).toEqual([200, undefined]);
    const own = await post('staff-victim', 'access/proposals', told('support-officer', 'SUPPORT_OFFICER'));
    expect([own.status, own.body.waitsForSecondPerson]).toEqual([200, undefined]);
    const list = await (await app.api('supervisor')).get(`/api/v1/cases/${caseId}/access`).expect(200);
    expect(list.body.items).toContainEqual(
      expect.objectContaining({ ...welfare, because: 'VICTIMS_WORD', grantedBy: app.staffId('supervisor') }),
    );
  });

  it('is nobody who asks for themselves, cannot play the part, or manages the victim', async () => {
    expect(codeOf(await post('supervisor', 'access/proposals', told('supervisor', 'LINE_MANAGER')))).toEqual([403, 'NOT_TO_YOURSELF']);
    const unable = await post('supervisor', 'access/proposals', told('administrator', 'SUPERVISOR'));
    expect([unable.status, unable.body.errors[0].pointer]).toEqual([400, '/staffId']);
    const line = await post('supervisor', 'access/proposals', told('auditor', 'LINE_MANAGER'));
    expect(codeOf(line)).toEqual([409, 'CONSENT_REQUIRED']);
  });

  it('is no administrator who posts themselves: to them there is no such case', async () => {
    for (const [path, body] of [
      ['access/proposals', told('administrator', 'REPRESENTATIVE')],
      ['access/confirmations', told('administrator', 'REPRESENTATIVE')],
      ['access/withdrawals', told('supervisor', 'SUPERVISOR')],
      ['covert-lookups', { staffId: app.staffId('auditor'), from: '2026-03-02T09:00:00Z', until: '2026-03-03T09:00:00Z', reason: 'x' }],
      ['allegations/5a0c1d1e-eeee-4000-8000-00000000000e/confirmation', { result: 'CONFIRMED' }],
    ] as const)
      expect((await post('administrator', path, body)).status).toBe(404);
    expect((await (await app.api('administrator')).get(`/api/v1/cases/${caseId}/access`)).status).toBe(404);
    expect((await (await app.api('staff-victim')).get(`/api/v1/cases/${caseId}/access`)).status).toBe(404);
  });

  it('loses it as in any hand-over', async () => {
    expect((await post('supervisor', 'access/withdrawals', { ...told('inspector', 'INSPECTOR'), reason: 'On leave' })).status).toBe(200);
    expect((await (await app.api('inspector')).get(`/api/v1/cases/${caseId}`)).status).toBe(404);
  });

  it('is only proposed by an appointment', async () => {
    const answer = await post('supervisor', 'appointments', { role: 'OFFICER_IN_CASE', staffId: app.staffId('officer-in-case') });
    expect([answer.status, answer.body.waitsForSecondPerson]).toEqual([200, true]);
    expect((await stateOf(app, caseId)).access.staffVictim?.proposed).toHaveLength(1);
  });

  it('is another Inspector and a deputy, from the moment in which theirs are said to be involved', async () => {
    await tellStaff(app, app.staffId('auditor'), { type: 'SetLineManager', managerId: app.staffId('inspector'), from: app.now() });
    await tellStaff(app, app.staffId('inspector'), { type: 'SetLineManager', managerId: app.staffId('senior-lead'), from: app.now() });
    const named = await post('supervisor', 'alleged-perpetrators', { colleague: app.staffId('auditor') });
    expect(named.status).toBe(201);
    expect(await granted()).toEqual([
      told('supervisor', 'SUPERVISOR'),
      told('inspector', 'INSPECTOR'),
      told('inspector-other', 'INSPECTOR'),
      { staffId: deputy, as: 'SENIOR_LEAD' },
    ]);
    for (const persona of ['inspector', 'senior-lead'] as const)
      expect((await (await app.api(persona)).get(`/api/v1/cases/${caseId}`)).status).toBe(404);
    const [alleged] = (await stateOf(app, caseId)).allegations;
    const path = `allegations/${alleged?.subjectId}/confirmation`;
    expect(codeOf(await post('supervisor', path, { result: 'CONFIRMED' }))).toEqual([409, 'SECOND_PERSON_REQUIRED']);
    expect(codeOf(await post('inspector-other', path, { result: 'LIFTED' }))).toEqual([409, 'REASON_REQUIRED']);
    expect((await post('inspector-other', path, { result: 'CONFIRMED' })).status).toBe(200);
  });

  it('does not learn of a look that the senior lead approved as covert', async () => {
    const look = { staffId: app.staffId('auditor'), from: '2026-03-02T09:00:00Z', until: '2026-03-03T09:00:00Z', reason: 'An inquiry' };
    expect((await post('senior-lead', 'covert-lookups', look)).status).toBe(200);
    expect(codeOf(await post('senior-lead', 'covert-lookups', { ...look, until: look.from }))).toEqual([
      409,
      'LOOKUP_ENDS_BEFORE_IT_BEGINS',
    ]);
    expect(codeOf(await post('inspector', 'covert-lookups', look))).toEqual([403, 'ACTION_NOT_PERMITTED']);
  });
});
