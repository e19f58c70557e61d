import { step, t, tell } from '../obligations/engine/told';
import { staff } from '../support-case/scene';
import { all, asked, chosen, everybodyTold, investigator, lead, openedFor, pointAt, seniorLead, victim, voice, welfareOfficer, wellKept } from './colleague'; // prettier-ignore

const soon = '2026-03-02T09:30';
const later = '2026-03-06T09:00';

describe('What shows that a point is kept', () => {
  it('is nothing yet while nothing was done and nothing is late', () => {
    expect(all(tell(openedFor(everybodyTold)), soon)).toEqual({
      ...{ P1: 'DUE', P2: 'DUE', P3: 'DUE', P4: 'DUE', P5: 'DUE', P6: 'DUE', P7: 'DUE', P8: 'DUE' },
    });
  });

  it('is all that the first days ask for', () => {
    const told = tell(...wellKept);
    expect(told.refusal).toBeUndefined();
    expect(all(told, '2026-03-04T08:00')).toMatchObject({
      ...{
        P1: 'KEPT_ON_TIME',
        P2: 'KEPT_ON_TIME',
        P3: 'KEPT_ON_TIME',
        P4: 'KEPT_ON_TIME',
        P5: 'DUE',
        P7: 'KEPT_ON_TIME',
        P8: 'KEPT_ON_TIME',
      },
    });
    expect(told.duty('P5_WELLBEING_AGAIN').status).toBe('OPEN');
  });

  it('names the fact that proves it', () => {
    const told = tell(...wellKept);
    const { metBy } = told.duty('P3_SUPERVISOR_VOICE');
    expect(told.events.find(({ eventId }) => eventId === metBy)?.type).toBe('ContactRecorded');
  });

  it.each([
    ['an e-mail', voice('2026-03-02T10:00', { channel: 'EMAIL' })],
    ['a message that was sent', voice('2026-03-02T10:00', { channel: 'EMAIL', outcome: 'SENT' })],
    ['an attempt', voice('2026-03-02T10:00', { outcome: 'NO_ANSWER' })],
    ['a call of which nothing is said', voice('2026-03-02T10:00', { note: undefined })],
    ['a call by somebody else than the chosen supervisor', voice('2026-03-02T10:00', {}, welfareOfficer)],
  ])('is not %s, where the supervisor’s voice is owed', (_, call) => {
    const told = tell(openedFor(everybodyTold), call);
    expect(told.refusal).toBeUndefined();
    expect(told.duty('P3_SUPERVISOR_VOICE').status).toBe('OPEN');
    expect(pointAt(told, 'P3', '2026-03-03T10:00')).toBe('MISSED');
  });

  it('is late where it was done late, and missed where it was not done', () => {
    const told = tell(openedFor(everybodyTold), voice('2026-03-03T09:00:00.001Z'));
    expect(pointAt(told, 'P3', later)).toBe('KEPT_LATE');
    expect(all(tell(openedFor(everybodyTold)), later)).toMatchObject({
      P1: 'MISSED',
      P2: 'MISSED',
      P3: 'MISSED',
      P4: 'MISSED',
      P5: 'MISSED',
    });
    expect(pointAt(tell(openedFor(everybodyTold), voice('2026-03-03T09:00')), 'P3', later)).toBe('KEPT_ON_TIME');
  });

  it('is shown as written up late where it was done in time and told afterwards', () => {
    const call = { ...voice('2026-03-02T10:00'), at: t('2026-03-04T10:00') };
    expect(pointAt(tell(openedFor(everybodyTold), call), 'P3', later)).toBe('KEPT_RECORDED_LATE');
  });

  it('is an officer in the case who was checked, by another, and is not the victim', () => {
    const check = (who = chosen) =>
      step('2026-03-02T10:00', who, 'CheckConflict', { role: 'OFFICER_IN_CASE', result: 'NONE_FOUND', occurredAt: t('2026-03-02T10:00') });
    expect(tell(openedFor(), check()).refusal).toBe('NOBODY_APPOINTED');
    expect(tell(openedFor(everybodyTold), check(investigator)).refusal).toBe('ACTION_NOT_PERMITTED');
    expect(tell(openedFor(everybodyTold), check()).duty('P2_CONFLICT_CHECKED').status).toBe('MET_ON_TIME');
    const found = { role: 'OFFICER_IN_CASE', result: 'FOUND', occurredAt: t('2026-03-02T10:00') } as const;
    expect(
      tell(openedFor(everybodyTold), step('2026-03-02T10:00', chosen, 'CheckConflict', found)).duty('P2_CONFLICT_CHECKED').status,
    ).toBe('OPEN');
    const appoint = step('2026-03-02T10:00', chosen, 'AppointOfficer', {
      ...{ role: 'OFFICER_IN_CASE', staffId: victim.staffId, onVictimsWord: true },
    });
    expect(tell(openedFor(), appoint).refusal).toBe('STAFF_MEMBER_NOT_ELIGIBLE');
  });

  it('is owed anew when the officer in the case leaves it', () => {
    const told = tell(...wellKept, step('2026-03-05T10:00', investigator, 'DeclareConflict', {}));
    expect(told.duties('P2_OFFICER_NAMED').map(({ status }) => status)).toEqual(['MET_ON_TIME', 'OPEN']);
    expect(pointAt(told, 'P2', '2026-03-05T11:00')).toBe('KEPT_ON_TIME');
    expect(pointAt(told, 'P2', '2026-03-07T11:00')).toBe('MISSED');
  });

  it('tells a chief officer only where somebody was taken to hospital', () => {
    expect(tell(openedFor()).duties('P4_CHIEF_OFFICER_TOLD')).toHaveLength(0);
    expect(tell(openedFor({ hospitalised: true })).duties('P4_CHIEF_OFFICER_TOLD')).toHaveLength(1);
  });

  it('asks for a check for trauma because of what has built up, by the count itself', () => {
    expect(tell(openedFor({ earlierIncidents: 2 })).duties('P5_TRAUMA_CHECK')).toHaveLength(0);
    const told = tell(
      openedFor({ ...everybodyTold, earlierIncidents: 3 }),
      step('2026-03-04T10:00', welfareOfficer, 'AssessWellbeing', {
        ...{ cumulativeHarmAsked: true, traumaChecked: true, occurredAt: t('2026-03-04T10:00') },
      }),
    );
    expect(told.duty('P5_TRAUMA_CHECK').status).toBe('MET_ON_TIME');
  });

  it('tells their Federation only once they agree, and within a day of that', () => {
    const consent = step('2026-03-04T10:00', chosen, 'GiveConsent', { scope: 'TELL_FEDERATION', occurredAt: t('2026-03-04T10:00') });
    const notice = step('2026-03-04T12:00', chosen, 'GiveNotice', {
      ...{ audience: 'FEDERATION', named: true, how: 'TELEPHONE', occurredAt: t('2026-03-04T12:00') },
    } as const);
    expect(tell(openedFor(), notice).refusal).toBe('CONSENT_REQUIRED');
    expect(tell(openedFor(), consent).duty('P7_FEDERATION_TOLD').dueAt).toBe('2026-03-05T10:00:00.000Z');
    expect(tell(openedFor(), consent, notice).duty('P7_FEDERATION_TOLD').status).toBe('MET_ON_TIME');
  });

  it('speaks of “a colleague”, and names nobody to command without consent', () => {
    const notice = (named: boolean) =>
      step('2026-03-02T12:00', lead, 'GiveNotice', {
        ...{ audience: 'COMMAND', named, how: 'TELEPHONE', occurredAt: t('2026-03-02T12:00') },
      } as const);
    expect(tell(openedFor(), notice(true)).refusal).toBe('CONSENT_REQUIRED');
    expect(tell(openedFor(), notice(false)).refusal).toBeUndefined();
  });

  it('asks for the next welfare contact fourteen days after the last', () => {
    const told = tell(openedFor(everybodyTold), voice('2026-03-05T10:00', {}, welfareOfficer));
    expect(told.duties('P8_WELFARE_CONTACT').map(({ status, dueAt }) => [status, dueAt])).toEqual([
      ['MET_ON_TIME', '2026-03-16T09:00:00.000Z'],
      ['OPEN', '2026-03-19T10:00:00.000Z'],
    ]);
  });

  it('gives a staff incident that is no crime the times of the Code by policy', () => {
    const told = tell(
      openedFor(everybodyTold, chosen, undefined, { kind: 'STAFF_VICTIM_NON_CRIME' }),
      step('2026-03-03T10:00', investigator, 'RecordKeyEvent', { type: 'NO_FURTHER_ACTION', occurredAt: t('2026-03-03T10:00') }),
    );
    expect(told.duty('CODE_NO_FURTHER_ACTION').dueAt).toBe('2026-03-04T23:59:59.999Z');
    expect(told.events.find((event) => event.type === 'ObligationArose' && event.data.rule === 'CODE_NO_FURTHER_ACTION')).toMatchObject({
      data: { byPolicy: true },
    });
  });
});

describe('What is declined or not applicable', () => {
  const decline = (who = victim, change: object = {}, at = '2026-03-02T12:00') =>
    step(at, who, 'DeclinePromisePoint', { point: 'P5', occurredAt: t(at), ...change });

  it('is declined by the victim’s own act, and counts as neither kept nor missed', () => {
    const told = tell(openedFor(everybodyTold), decline());
    expect(told.refusal).toBeUndefined();
    expect(pointAt(told, 'P5', later)).toBe('DECLINED');
    expect(told.duty('P5_WELLBEING_ASSESSMENT').status).toBe('DECLINED');
  });

  it.each([
    ['without their words', {}, 'REASON_REQUIRED'],
    ['with words and no way in which they were said', { words: 'No thank you.' }, 'DECLINE_NEEDS_HOW'],
  ])('is not declined on somebody else’s word %s', (_, change, code) => {
    expect(tell(openedFor(everybodyTold), decline(chosen, change)).refusal).toBe(code);
  });

  it('is declined in the victim’s words, with who took them and how', () => {
    const told = tell(openedFor(everybodyTold), decline(chosen, { words: 'I would rather not.', how: 'IN_PERSON' }));
    expect(told.events.find(({ type }) => type === 'PromisePointDeclined')?.data).toMatchObject({
      takenBy: chosen.staffId,
      how: 'IN_PERSON',
    });
  });

  it('is not declined where it is the force’s to keep: playing it down ends nothing', () => {
    expect(tell(openedFor(everybodyTold), decline(victim, { point: 'P3' })).refusal).toBe('PROMISE_POINT_CANNOT_BE_DECLINED');
    expect(tell(openedFor(everybodyTold), decline(victim, { point: 'P9' })).refusal).toBe('PROMISE_POINT_NOT_FOUND');
  });

  it('stays missed where it was missed before it was declined', () => {
    const told = tell(openedFor(everybodyTold), decline(victim, {}, '2026-03-04T09:00'));
    expect(told.duty('P5_WELLBEING_ASSESSMENT')).toMatchObject({ breachedAt: '2026-03-03T09:00:00.000Z' });
    expect(pointAt(told, 'P5', later)).toBe('MISSED');
  });

  it('is offered again at the next review, and taken up counts from then', () => {
    const reviewed = step('2026-03-03T10:00', lead, 'RecordReview', {
      ...{ type: 'INSPECTOR_FIRST', occurredAt: t('2026-03-03T10:00'), standardMet: true, findings: 'Seen.' },
    } as const);
    const told = tell(openedFor(everybodyTold), decline(), reviewed);
    expect(told.duty('P5_OFFERED_AGAIN')).toMatchObject({ status: 'OPEN', dueAt: '2026-03-10T23:59:59.999Z' });
    const takenUp = step('2026-03-04T10:00', victim, 'TakeUpPromisePoint', { point: 'P5', occurredAt: t('2026-03-04T10:00') });
    const after = tell(openedFor(everybodyTold), decline(), reviewed, takenUp);
    expect(after.duty('P5_OFFERED_AGAIN').status).toBe('MET_ON_TIME');
    expect(after.duty('P5_WELLBEING_ASSESSMENT')).toMatchObject({ status: 'OPEN', dueAt: '2026-03-05T10:00:00.000Z' });
    expect(pointAt(after, 'P5', '2026-03-04T11:00')).toBe('DUE');
  });

  it('is owed again where they change their mind in the same minute', () => {
    const again = step('2026-03-02T12:00', victim, 'TakeUpPromisePoint', { point: 'P5', occurredAt: t('2026-03-02T12:00') });
    expect(tell(openedFor(everybodyTold), decline(), again).duty('P5_WELLBEING_ASSESSMENT').status).toBe('OPEN');
  });

  it('is not asked again in each case of somebody whose standing wish it is', () => {
    const reviewed = step('2026-03-03T10:00', lead, 'RecordReview', {
      ...{ type: 'INSPECTOR_FIRST', occurredAt: t('2026-03-03T10:00'), standardMet: true, findings: 'Seen.' },
    } as const);
    const told = tell(openedFor({ ...everybodyTold, standingDeclines: ['P5', 'P7'] }), reviewed);
    expect([pointAt(told, 'P5', '2026-03-03T10:30'), pointAt(told, 'P7', later)]).toEqual(['DECLINED', 'DECLINED']);
    expect(told.duties('P5_OFFERED_AGAIN')).toHaveLength(0);
  });

  it('asks for a check for trauma all the same, where so much has built up', () => {
    const told = tell(openedFor({ ...everybodyTold, standingDeclines: ['P5'], earlierIncidents: 9 }));
    expect(told.duty('P5_TRAUMA_CHECK').status).toBe('OPEN');
    expect(told.duties('P5_WELLBEING_ASSESSMENT')).toHaveLength(0);
  });

  it('takes away nothing that the law or the review of every incident asks for', () => {
    const aside = (point: string) =>
      step('2026-03-02T12:00', seniorLead, 'SetAsidePromisePoint', { point, reason: 'Said why.', approver: seniorLead.staffId });
    const told = tell(
      openedFor(everybodyTold),
      aside('P4'),
      aside('P6'),
      step('2026-03-03T10:00', investigator, 'RecordKeyEvent', { type: 'ARRESTED', occurredAt: t('2026-03-03T10:00') }),
    );
    expect(told.duty('INSPECTOR_FIRST_REVIEW').status).toBe('OPEN');
    expect(told.duty('NEEDS_ASSESSMENT').status).toBe('OPEN');
    expect(told.duty('CODE_ARREST').status).toBe('OPEN');
    expect(told.duty('P4_COMMAND_TOLD').status).toBe('WAIVED');
  });

  it('counts an offer that came too late as late, whatever the answer', () => {
    const offered = step('2026-03-05T10:00', lead, 'DeclineReferral', {
      agency: 'Victim Care',
      words: 'No.',
      occurredAt: t('2026-03-05T10:00'),
    });
    const told = tell(...wellKept, offered);
    expect(told.duty('SUPPORT_REFERRAL')).toMatchObject({ status: 'DECLINED', breachedAt: '2026-03-04T23:59:59.999Z' });
  });

  it('is not applicable with a reason, approved by somebody who may know and is not responsible', () => {
    const setAside = (change: object, who = lead) =>
      step('2026-03-02T12:00', who, 'SetAsidePromisePoint', {
        point: 'P7',
        reason: 'She speaks for the network herself.',
        approver: lead.staffId,
        ...change,
      });
    const told = tell(openedFor(everybodyTold), setAside({}));
    expect(pointAt(told, 'P7', later)).toBe('NOT_APPLICABLE');
    expect(told.duty('P7_CONSENT_ASKED').status).toBe('WAIVED');
    const refusal = (change: object, who = lead) => tell(openedFor(everybodyTold), setAside(change, who)).refusal;
    expect(refusal({ approver: chosen.staffId })).toBe('APPROVER_IS_RESPONSIBLE');
    expect(refusal({ reason: ' ' })).toBe('REASON_REQUIRED');
    expect(refusal({ approver: staff(40) })).toBe('STAFF_MEMBER_NOT_ELIGIBLE');
    expect(refusal({ approver: victim.staffId })).toBe('STAFF_MEMBER_NOT_ELIGIBLE');
    expect(refusal({}, seniorLead)).toBeUndefined();
  });
});

describe('The victim’s own answer', () => {
  const answer = (who = victim, change: object = {}, at = '2026-03-04T10:00') =>
    step(at, who, 'AnswerPromise', { point: 'P3', answer: 'NOT_KEPT', occurredAt: t(at), ...change });

  it('stands beside what the force claims, and changes nothing of it', () => {
    const told = tell(...wellKept, answer(victim, { words: 'It was two minutes in a corridor.' }));
    expect(told.events.findLast(({ type }) => type === 'PromiseAnswered')?.data).toMatchObject({ claim: 'KEPT_ON_TIME', disputed: true });
    expect(pointAt(told, 'P3', later)).toBe('KEPT_ON_TIME');
  });

  it('reaches the senior lead within the day where they disagree, and ends there', () => {
    const told = tell(...wellKept, answer());
    expect(told.duty('PROMISE_DISPUTE_ANSWERED')).toMatchObject({ status: 'OPEN', dueAt: '2026-03-05T10:00:00.000Z' });
    const answered = step('2026-03-04T15:00', seniorLead, 'AnswerDisagreement', {
      ...{ point: 'P3', what: 'I will speak with her myself.', occurredAt: t('2026-03-04T15:00') },
    });
    expect(tell(...wellKept, answer(), answered).duty('PROMISE_DISPUTE_ANSWERED').status).toBe('MET_ON_TIME');
    expect(tell(...wellKept, answer(victim, { answer: 'KEPT' })).duties('PROMISE_DISPUTE_ANSWERED')).toHaveLength(0);
    expect(tell(openedFor(everybodyTold), answer(victim, {}, soon)).duties('PROMISE_DISPUTE_ANSWERED')).toHaveLength(0);
  });

  it('is nobody else’s, but for whom they chose', () => {
    for (const who of [chosen, lead, investigator, seniorLead, welfareOfficer]) {
      expect(tell(...wellKept, answer(who)).refusal).toMatch(/CASE_NOT_FOUND|ACTION_NOT_PERMITTED/);
    }
    const told = tell(...wellKept, answer({ staffId: staff(26), posts: [] }));
    expect(told.events.findLast(({ type }) => type === 'PromiseAnswered')?.data).toMatchObject({ through: staff(26) });
  });

  it('is never given for them by whoever is responsible for the point', () => {
    const both = { ...asked, tell: [...asked.tell, { staffId: chosen.staffId, as: 'REPRESENTATIVE' }] } as const;
    expect(tell(openedFor(both), answer(chosen)).refusal).toMatch(/CASE_NOT_FOUND|ANSWER_IS_THE_VICTIMS|ACTION_NOT_PERMITTED/);
  });
});
