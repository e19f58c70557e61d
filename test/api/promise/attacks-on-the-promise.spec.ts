import { createTestApp, type TestApp } from '../../support/app';
import { establishUnits } from '../../support/established-units';
import { PromisedCase } from '../../support/promised-case';

const occurredAt = '2026-03-02T08:30:00Z';
const code = ({ body }: { body: unknown }): unknown => (body as { code?: unknown }).code;

describe('Ways round the promise', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ store: 'memory' });
    await establishUnits(app);
  });
  afterAll(() => app.close());
  const open = (label: string) => PromisedCase.open(app, label);

  it('no decline without the victim’s words, without how, or for every case by anybody else', async () => {
    const one = await open('declined by the responsible');
    const decline = (body: object) => one.post('welfare-officer', 'promise/P5/declines', { occurredAt, ...body });
    expect(code(await decline({ how: 'TELEPHONE' }))).toBe('REASON_REQUIRED');
    expect(code(await decline({ words: 'No thank you' }))).toBe('DECLINE_NEEDS_HOW');
    expect(code(await decline({ words: 'No thank you', how: 'TELEPHONE', standing: true }))).toBe('ACTION_NOT_PERMITTED');
    expect(code(await one.post('supervisor', 'promise/P3/declines', { occurredAt, words: 'No', how: 'TELEPHONE' }))).toBe(
      'PROMISE_POINT_CANNOT_BE_DECLINED',
    );
    expect(await one.pointState('P5')).toBe('DUE');
  });

  it('a decline by the victim needs neither, and stands for every case where they say so', async () => {
    const one = await open('declined by the victim');
    expect((await one.post('staff-victim', 'promise/P5/declines', { occurredAt, standing: true })).status).toBe(201);
    expect((await one.state()).promise?.declined).toEqual([{ point: 'P5', standing: true }]);
  });

  it('no message stands for the supervisor’s voice, and no call without a word of what was said', async () => {
    const one = await open('an email where a voice is owed');
    const contact = { direction: 'OUTBOUND', purposes: ['FIRST_CONTACT'], occurredAt };
    const send = (body: object) => one.post('supervisor', 'promise/contacts', { ...contact, ...body });
    expect((await send({ channel: 'EMAIL', outcome: 'SENT', note: 'Hope you are well' })).status).toBe(201);
    expect((await send({ channel: 'EMAIL', outcome: 'REACHED', note: 'She wrote back' })).status).toBe(201);
    expect((await send({ channel: 'TELEPHONE', outcome: 'NO_ANSWER' })).status).toBe(201);
    expect((await send({ channel: 'TELEPHONE', outcome: 'REACHED' })).status).toBe(201);
    expect(await one.pointState('P3')).toBe('DUE');
    expect(
      (await one.post('officer-in-case', 'promise/contacts', { ...contact, channel: 'IN_PERSON', outcome: 'REACHED', note: 'Spoke' }))
        .status,
    ).toBe(201);
    expect(await one.pointState('P3')).toBe('DUE');
    expect((await send({ channel: 'VIDEO', outcome: 'REACHED', note: 'We spoke for an hour' })).status).toBe(201);
    expect(await one.pointState('P3')).toBe('KEPT_ON_TIME');
  });

  it('no answer for the victim by whoever is responsible, or by anybody whom they did not choose', async () => {
    const one = await open('answered by the responsible');
    for (const persona of ['supervisor', 'welfare-officer', 'officer-in-case', 'senior-lead'] as const) {
      const answer = await one.post(persona, 'promise/P1/answers', { answer: 'KEPT', occurredAt });
      expect([403, 404]).toContain(answer.status);
    }
    expect((await one.state()).owed.happenings.some(({ fact }) => fact === 'PROMISE_ANSWERED')).toBe(false);
  });

  it('no point set aside by the responsible, a stranger, or the victim', async () => {
    const one = await open('set aside');
    const approvedBy = (approver: string, point = 'P5') =>
      one.post('supervisor', `promise/${point}/set-aside`, { reason: 'It does not fit', approver });
    expect(code(await approvedBy(app.staffId('welfare-officer')))).toBe('APPROVER_IS_RESPONSIBLE');
    expect(code(await approvedBy(app.staffId('supervisor'), 'P1'))).toBe('APPROVER_IS_RESPONSIBLE');
    expect(code(await approvedBy(app.staffId('inspector-other')))).toBe('STAFF_MEMBER_NOT_ELIGIBLE');
    expect(code(await approvedBy(app.staffId('staff-victim')))).toBe('STAFF_MEMBER_NOT_ELIGIBLE');
    expect(code(await approvedBy('5a0c1d1e-eeee-4000-8000-00000000000e'))).toBe('STAFF_MEMBER_NOT_ELIGIBLE');
    expect((await one.state()).promise?.setAside).toEqual([]);
  });

  it('nobody told without the consent that it needs', async () => {
    const one = await open('told without consent');
    const tell = (audience: string, named = false) => one.post('supervisor', 'notices', { audience, named, how: 'TELEPHONE', occurredAt });
    for (const audience of ['LINE_MANAGER', 'FEDERATION', 'UNION', 'SUPPORT_NETWORK']) {
      expect([audience, code(await tell(audience))]).toEqual([audience, 'CONSENT_REQUIRED']);
    }
    expect(code(await tell('COMMAND', true))).toBe('CONSENT_REQUIRED');
    await one.post('supervisor', 'promise/consents', { scope: 'BE_NAMED_TO_COMMAND', answer: 'GIVEN', words: 'Yes', occurredAt });
    expect((await tell('COMMAND', true)).status).toBe(201);
    await one.post('supervisor', 'promise/consents', { scope: 'BE_NAMED_TO_COMMAND', answer: 'WITHDRAWN', words: 'No more', occurredAt });
    expect(code(await tell('CHIEF_OFFICER', true))).toBe('CONSENT_REQUIRED');
  });

  it('nobody checks themselves for a conflict, and the victim takes no statement of their own', async () => {
    const one = await open('checked by themselves');
    const check = { role: 'SUPERVISOR', result: 'NONE_FOUND', occurredAt };
    expect(code(await one.post('supervisor', 'conflict-checks', check))).toBe('SECOND_PERSON_REQUIRED');
    expect(code(await one.post('supervisor', 'statement-takers', { staffId: app.staffId('staff-victim'), occurredAt }))).toBe(
      'STAFF_MEMBER_NOT_ELIGIBLE',
    );
  });

  it('keeps what was said of their welfare out of the case, and writes it once however often it is sent', async () => {
    const one = await open('wellbeing');
    const said = { text: 'Cannot sleep since', cumulativeHarmAsked: true, traumaChecked: false, occurredAt };
    const headers = { 'Idempotency-Key': '5a0c1d1e-aaaa-4000-8000-00000000000a' };
    expect((await one.post('supervisor', 'wellbeing-assessments', said, headers)).status).toBe(201);
    expect((await one.post('supervisor', 'wellbeing-assessments', said, headers)).status).toBe(201);
    expect((await one.state()).owed.happenings.filter(({ fact }) => fact === 'WELLBEING_ASSESSED')).toHaveLength(1);
    expect((await one.post('inspector', 'wellbeing-assessments', said)).status).toBe(404);
    const timeline = await (await app.api('inspector')).get(`/api/v1/cases/${one.caseId}/timeline`);
    expect([timeline.status, timeline.text.includes('Cannot sleep')]).toEqual([200, false]);
  });
});
