import { createTestApp, type TestApp } from '../../support/app';
import { appointLeads, establishUnits } from '../../support/established-units';
import { open, opened, staffCase, stateOf, type Answer } from './opening';

const nobodyKnown = '5a0c1d1e-eeee-4000-8000-00000000000e';

describe('opening the case of a colleague who is a victim', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ store: 'memory' });
    await establishUnits(app);
    await appointLeads(app);
  });
  afterAll(() => app.close());

  const told = (persona: Parameters<TestApp['staffId']>[0], as: string) => ({ staffId: app.staffId(persona), as });
  const supervisor = () => told('supervisor', 'SUPERVISOR');
  const pointersOf = async (persona: Parameters<TestApp['staffId']>[0], body: object) => {
    const { status, body: answer } = await open(app, persona, body);
    return [status, ...(answer as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer)];
  };
  const refusalOf = async (persona: Parameters<TestApp['staffId']>[0], body: object) => {
    const { status, body: answer } = await open(app, persona, body);
    return [status, (answer as { code: string }).code, (answer as { errors?: { pointer: string }[] }).errors?.[0]?.pointer];
  };

  it('lets in whom the victim chose, each by name, and the Inspector who reviews, where nobody here is involved', async () => {
    const { access, answer, promise } = await opened(
      app,
      'supervisor',
      staffCase(app, { tell: [supervisor(), told('welfare-officer', 'WELFARE_OFFICER')] }),
    );
    expect(access.staffVictim?.granted).toEqual([supervisor(), told('welfare-officer', 'WELFARE_OFFICER'), told('inspector', 'INSPECTOR')]);
    expect(access.appointed).toEqual([
      { role: 'SUPERVISOR', staffId: app.staffId('supervisor') },
      { role: 'WELFARE_OFFICER', staffId: app.staffId('welfare-officer') },
    ]);
    expect(promise?.points).toHaveLength(8);
    expect(answer).toMatchObject({
      reach: 'WELFARE',
      next: [{ href: `/promise/${answer.caseId}/first-hours` }, { href: `/promise/${answer.caseId}` }],
    });
    expect(answer).not.toHaveProperty('personId');
  });

  it.each(['SOMEBODY', 'NOT_SURE'])('lets nobody in but those chosen, where the answer is %s', async (involvement) => {
    const { access } = await opened(app, 'supervisor', staffCase(app, { involvement }));
    expect(access.staffVictim?.granted).toEqual([supervisor()]);
  });

  it('keeps the Inspector whom the victim chose, and adds no other', async () => {
    const { access } = await opened(app, 'supervisor', staffCase(app, { tell: [supervisor(), told('inspector-other', 'INSPECTOR')] }));
    expect(access.staffVictim?.granted).toEqual([supervisor(), told('inspector-other', 'INSPECTOR')]);
  });

  it('is opened by the victim for themselves, whom it leads to their own page', async () => {
    const { staffId: _, ...own } = staffCase(app, { openedAs: 'VICTIM' }).staffVictim;
    const { access, answer } = await opened(app, 'staff-victim', staffCase(app, {}, { staffVictim: own }));
    expect(access.staffVictim?.victim).toMatchObject({ value: app.staffId('staff-victim') });
    expect(answer).toMatchObject({ reach: 'OWN', next: [{ href: '/my-page' }] });
  });

  it.each(['FEDERATION', 'UNION', 'SUPPORT_NETWORK'])(
    'is opened for the victim by their %s with consent, who is told no more than that',
    async (openedAs) => {
      const consent = { words: 'Please report it for me.', occurredAt: '2026-03-02T08:00:00Z' };
      const { answer, consents } = await opened(app, 'administrator', staffCase(app, { openedAs, consent }));
      expect(consents).toEqual([`TELL_${openedAs}`]);
      expect(answer).toMatchObject({
        reach: 'NONE',
        says: 'It has been recorded. Devinder Halloran has been told where to find it.',
        next: [],
      });
      expect((await (await app.api('administrator')).get(`/api/v1/cases/${answer.caseId}`)).status).toBe(403);
    },
  );

  it('is opened for somebody who is not on the register, by name', async () => {
    const { staffId: _, ...volunteer } = staffCase(app, { capacity: 'VOLUNTEER' }).staffVictim;
    const body = staffCase(app, {}, { staffVictim: volunteer, person: { name: 'Oluchi Vance' } });
    const { access, answer } = await opened(app, 'supervisor', body);
    expect(access.staffVictim?.victim).toBeUndefined();
    expect(answer.reach).toBe('WELFARE');
  });

  it('records what is known at once, so that each can show that the promise was kept', async () => {
    const extra = { hospitalised: true, homeUnit: 'Response, Ashdown', hateFlagSet: true, healthAndSafety: { reference: 'HS-26-0042' } };
    const { owed } = await opened(app, 'supervisor', staffCase(app, extra));
    const met = owed.obligations.filter(({ status }) => status.startsWith('MET')).map(({ rule }) => rule);
    expect(met).toEqual(expect.arrayContaining(['P1_REFERENCE_LINKED', 'P1_HATE_FLAG_SET', 'P1_HEALTH_AND_SAFETY']));
  });

  describe('is refused', () => {
    it('until it is said whether anyone here could be involved', async () => {
      expect(await pointersOf('supervisor', staffCase(app, { involvement: undefined }))).toEqual([400, '/staffVictim/involvement']);
    });

    it('with every fault at once', async () => {
      const tell = [{ staffId: nobodyKnown, as: 'SUPERVISOR' }, told('support-officer', 'WELFARE_OFFICER')];
      const alleged = [{ staffId: nobodyKnown }];
      expect(await pointersOf('supervisor', staffCase(app, { tell, alleged, healthAndSafety: {} }, { lpu: 'LPU-9', personId: nobodyKnown }))).toEqual([
        400, '/lpu', '/personId', '/staffVictim/tell/0/staffId', '/staffVictim/tell/1/staffId', '/staffVictim/involvement', '/staffVictim/alleged/0/staffId', '/staffVictim/healthAndSafety',
      ]); // prettier-ignore
    });

    it('where nobody is named', async () => {
      const { staffId: _, ...nobody } = staffCase(app).staffVictim;
      expect(await pointersOf('supervisor', staffCase(app, {}, { staffVictim: nobody }))).toEqual([400, '/person']);
      expect(await pointersOf('supervisor', staffCase(app, { staffId: nobodyKnown }))).toEqual([400, '/staffVictim/staffId']);
    });

    it('where the opener claims to be a supervisor without the post, or the victim without being it', async () => {
      expect(await refusalOf('administrator', staffCase(app))).toEqual([403, 'ACTION_NOT_PERMITTED', '/staffVictim/openedAs']);
      expect(await refusalOf('administrator', staffCase(app, { openedAs: 'VICTIM' }))).toEqual([
        403,
        'ACTION_NOT_PERMITTED',
        '/staffVictim/openedAs',
      ]);
      expect(await refusalOf('staff-victim', staffCase(app))).toEqual([403, 'ACTION_NOT_PERMITTED', '/staffVictim/openedAs']);
    });

    it('where the victim is to be told of their own case', async () => {
      const tell = [supervisor(), told('staff-victim', 'REPRESENTATIVE')];
      expect(await refusalOf('supervisor', staffCase(app, { tell }))).toEqual([409, 'STAFF_MEMBER_NOT_ELIGIBLE', '/staffVictim/tell']);
    });

    it('where no supervisor was chosen', async () => {
      const tell = [told('welfare-officer', 'WELFARE_OFFICER')];
      expect(await refusalOf('supervisor', staffCase(app, { tell }))).toEqual([409, 'SUPERVISOR_TO_BE_CHOSEN', '/staffVictim/tell']);
    });

    it('where a union reports it without consent', async () => {
      expect(await refusalOf('administrator', staffCase(app, { openedAs: 'UNION' }))).toEqual([
        409,
        'CONSENT_REQUIRED',
        '/staffVictim/consent',
      ]);
    });

    it('where the line manager is to be told without consent', async () => {
      const tell = [supervisor(), told('inspector-other', 'LINE_MANAGER')];
      expect(await refusalOf('supervisor', staffCase(app, { tell }))).toEqual([409, 'CONSENT_REQUIRED', '/staffVictim/tellLineManager']);
      const { access } = await opened(app, 'supervisor', staffCase(app, { tell, tellLineManager: true }));
      expect(access.staffVictim?.granted).toContainEqual(told('inspector-other', 'LINE_MANAGER'));
    });

    it('where anybody is to stand in for the senior lead who is no deputy of theirs', async () => {
      expect(await pointersOf('supervisor', staffCase(app, { tell: [supervisor(), told('auditor', 'SENIOR_LEAD')] }))).toEqual([
        400,
        '/staffVictim/tell/1/staffId',
      ]);
    });

    it('where the details and the kind do not belong together', async () => {
      expect(await refusalOf('supervisor', staffCase(app, {}, { kind: 'HATE_CRIME' }))).toEqual([
        409,
        'STAFF_VICTIM_DETAILS_NOT_EXPECTED',
        '/staffVictim',
      ]);
      expect(await refusalOf('supervisor', staffCase(app, {}, { staffVictim: undefined }))).toEqual([
        409,
        'STAFF_VICTIM_DETAILS_REQUIRED',
        '/staffVictim',
      ]);
    });

    it('as any other kind where the role does not include it', async () => {
      const ordinary = { ...staffCase(app, {}, { kind: 'HATE_CRIME', staffVictim: undefined }), person: { name: 'Amara' } };
      expect((await refusalOf('administrator', ordinary)).slice(0, 2)).toEqual([403, 'NOT_ALLOWED']);
    });
  });

  it('answers a repeat with the same case', async () => {
    const key = '5a0c1d1e-aaaa-4000-8000-000000000001';
    const first = await open(app, 'supervisor', staffCase(app), key);
    const again = await open(app, 'supervisor', staffCase(app), key);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect(await stateOf(app, (first.body as Answer).caseId)).toMatchObject({ status: 'OPEN' });
  });
});
