import { contact, firstOf, keyEvent, notice, openedAt, step, t, tell, assessed } from './told';
import { officerInCase, seniorLead, supervisor, supportOfficer } from '../../support-case/scene';

const opened = openedAt({ risk: 'STANDARD' });

describe('First contact', () => {
  it('is met by the first meaningful contact alone', () => {
    const { duty } = tell(
      opened,
      contact('2026-03-02T10:00', { outcome: 'NO_ANSWER' }),
      contact('2026-03-02T10:10', { purposes: [] }),
      contact('2026-03-02T10:20', { channel: 'TEXT', outcome: 'SENT' }),
      contact('2026-03-02T10:30', { byProxy: { namedForTopic: false } }),
    );
    expect(duty('FIRST_CONTACT').status).toBe('OPEN');
    const met = tell(opened, contact('2026-03-02T10:30', { byProxy: { namedForTopic: true } }));
    expect(met.duty('FIRST_CONTACT')).toEqual(expect.objectContaining({ status: 'MET_ON_TIME', metBy: firstOf(met, 'ContactRecorded') }));
  });

  it('made in time and written up late stands apart, until a supervisor has seen proof', () => {
    const late = contact('2026-03-02T11:00', {}, '2026-03-04T09:00');
    const told = tell(opened, late);
    expect(told.duty('FIRST_CONTACT')).toEqual(
      expect.objectContaining({
        status: 'MET_ON_TIME_RECORDED_LATE',
        confirmed: false,
        breachedAt: t('2026-03-03T09:00'),
        metAt: t('2026-03-02T11:00'),
      }),
    );
    const { contactId } = told.state.contacts[0] ?? {};
    const confirmed = tell(
      opened,
      late,
      step('2026-03-04T10:00', supervisor, 'ConfirmContact', { contactId: contactId as never, proof: 'CALL_RECORD' }),
    );
    expect(confirmed.last[0]).toBe('ContactConfirmed');
    expect(confirmed.last).toContain('ObligationRejudged');
    expect(confirmed.duty('FIRST_CONTACT')).toEqual(expect.objectContaining({ status: 'MET_ON_TIME_RECORDED_LATE', confirmed: true }));
  });

  it('made too late is late for ever', () =>
    expect(tell(opened, notice('2026-03-03T10:00'), contact('2026-03-03T11:00')).duty('FIRST_CONTACT')).toEqual(
      expect.objectContaining({ status: 'MET_LATE', breachedAt: t('2026-03-03T09:00'), metAt: t('2026-03-03T11:00') }),
    ));

  it('is judged again when an earlier contact is written down afterwards', () => {
    const told = tell(opened, contact('2026-03-03T11:00'), contact('2026-03-02T12:00', {}, '2026-03-03T12:00'));
    expect(told.last).toContain('ObligationRejudged');
    expect(told.duty('FIRST_CONTACT')).toEqual(
      expect.objectContaining({ status: 'MET_ON_TIME_RECORDED_LATE', metAt: t('2026-03-02T12:00'), breachedAt: t('2026-03-03T09:00') }),
    );
  });

  it('is judged again after a correction, and back again', () => {
    const first = tell(opened, contact('2026-03-02T11:00'));
    const eventId = firstOf(first, 'ContactRecorded');
    const { contactId } = first.state.contacts[0] ?? {};
    const entry = { type: 'ContactRecorded', contactId: contactId as never };
    const made = contact('2026-03-02T11:00', { contactId: contactId as never });
    const wrong = step('2026-03-02T12:00', supportOfficer, 'CorrectEntry', {
      eventId,
      entry,
      corrected: { outcome: 'NO_ANSWER' },
      reason: 'Wrong box',
    });
    const right = step('2026-03-02T13:00', supportOfficer, 'CorrectEntry', {
      eventId,
      entry,
      corrected: { outcome: 'REACHED' },
      reason: 'It was right',
    });
    const corrected = tell(opened, made, wrong);
    expect(corrected.duty('FIRST_CONTACT').status).toBe('OPEN');
    expect(corrected.duty('ROUTINE_CONTACT').endedBecause).toBe('CAUSE_CORRECTED');
    const back = tell(opened, made, wrong, right);
    const before = tell(opened, made);
    expect(back.state.owed.obligations).toEqual(before.state.owed.obligations);
  });
});

describe('Routine contact', () => {
  it('begins with each meaningful contact, by the risk', () => {
    const { duties } = tell(opened, contact('2026-03-02T10:00'), contact('2026-03-10T10:00'));
    expect(duties('ROUTINE_CONTACT').map(({ status, dueAt }) => [status, dueAt])).toEqual([
      ['MET_ON_TIME', t('2026-03-30T10:00')],
      ['OPEN', t('2026-04-07T10:00')],
    ]);
  });

  it('follows what was agreed with the person', () => {
    const agree = step('2026-03-02T09:30', supportOfficer, 'AgreeContactPlan', {
      personRevision: 2n,
      agreedAt: t('2026-03-02T09:30'),
      intervalDays: 10,
    });
    expect(tell(opened, agree, contact('2026-03-02T10:00')).duty('ROUTINE_CONTACT').dueAt).toBe(t('2026-03-12T10:00'));
  });

  it('falls due sooner when the risk rises, counted from then', () => {
    const { duties } = tell(opened, contact('2026-03-02T10:00'), assessed('2026-03-03T08:00', 'HIGH'));
    expect(duties('ROUTINE_CONTACT').map(({ status, dueAt }) => [status, dueAt])).toEqual([
      ['REPLACED', t('2026-03-30T10:00')],
      ['OPEN', t('2026-03-10T08:00')],
    ]);
  });

  it('is met by another contact of the same minute, and by none its own', () => {
    const { duties } = tell(opened, contact('2026-03-02T10:00'), contact('2026-03-02T10:00', { channel: 'TEXT' }));
    expect(duties('ROUTINE_CONTACT').map(({ status }) => status)).toEqual(['MET_ON_TIME', 'OPEN']);
  });

  it('is declined by somebody who wants none, and begins again when they welcome it', () => {
    const wish = { occurredAt: t('2026-03-05T10:00'), how: 'TELEPHONE' } as const;
    const declined = tell(opened, contact('2026-03-02T10:00'), step('2026-03-05T10:00', supportOfficer, 'RequestNoContact', wish));
    expect(declined.duty('ROUTINE_CONTACT').status).toBe('DECLINED');
    const again = tell(
      opened,
      contact('2026-03-02T10:00'),
      step('2026-03-05T10:00', supportOfficer, 'RequestNoContact', wish),
      step('2026-03-09T10:00', supportOfficer, 'WelcomeContactAgain', { ...wish, occurredAt: t('2026-03-09T10:00') }),
    );
    expect(again.duty('ROUTINE_CONTACT')).toEqual(expect.objectContaining({ status: 'OPEN', dueAt: t('2026-04-06T10:00') }));
  });
});

describe('News of the case', () => {
  it.each([
    ['2026-12-24T18:00', '2026-12-29T23:59:59.999Z'],
    ['2026-04-02T12:00', '2026-04-07T22:59:59.999Z'],
  ])('of an arrest at %s is owed by %s', (at, due) =>
    expect(tell(openedAt({ reportedAt: t('2026-03-01T18:00') }), keyEvent(at, 'ARRESTED')).duty('CODE_ARREST').dueAt).toBe(t(due)),
  );

  it('starts its clock when the news was received', () =>
    expect(
      tell(opened, keyEvent('2026-03-03T10:00', 'HEARING_SET', { receivedAt: t('2026-03-05T10:00') }, '2026-03-06T10:00')).duty(
        'CODE_HEARING',
      ),
    ).toEqual(expect.objectContaining({ startedAt: t('2026-03-05T10:00'), dueAt: t('2026-03-06T23:59:59.999Z') })));

  it('is told by an update after it had happened, or by a contact that names it', () => {
    const arrest = keyEvent('2026-03-03T10:00', 'ARRESTED');
    expect(tell(opened, contact('2026-03-03T09:30'), arrest).duty('CODE_ARREST').status).toBe('OPEN');
    expect(tell(opened, arrest, contact('2026-03-03T11:00')).duty('CODE_ARREST').status).toBe('MET_ON_TIME');
    expect(tell(opened, arrest, contact('2026-03-03T11:00', { purposes: ['REASSURANCE'] })).duty('CODE_ARREST').status).toBe('OPEN');
    const charged = keyEvent('2026-03-03T10:30', 'CHARGED');
    const both = tell(opened, arrest, charged);
    const about = [firstOf(both, 'KeyEventRecorded')];
    const told = tell(opened, arrest, charged, contact('2026-03-03T11:00', { about }));
    expect([told.duty('CODE_ARREST').status, told.duty('CODE_CHARGE').status]).toEqual(['OPEN', 'MET_ON_TIME']);
  });

  it('counts a contact that was made before anybody wrote down the news', () => {
    const told = tell(opened, contact('2026-03-03T11:00'), keyEvent('2026-03-03T10:00', 'ARRESTED', {}, '2026-03-04T09:00'));
    expect(told.duty('CODE_ARREST')).toEqual(expect.objectContaining({ status: 'MET_ON_TIME', metAt: t('2026-03-03T11:00') }));
    expect(told.duty('CODE_ARREST').breachedAt).toBeUndefined();
  });

  it('is born overdue where it is written down after its time, and nobody had told them', () => {
    const told = tell(opened, keyEvent('2026-03-03T10:00', 'ARRESTED', {}, '2026-03-06T09:00'));
    expect(told.duty('CODE_ARREST')).toEqual(expect.objectContaining({ status: 'BREACHED', breachedAt: t('2026-03-04T23:59:59.999Z') }));
  });

  it('is owed by the Code to victims of crime alone', () =>
    expect(tell(openedAt({ kind: 'NON_CRIME_HATE_INCIDENT' }), keyEvent('2026-03-03T10:00', 'ARRESTED')).duties('CODE_ARREST')).toEqual(
      [],
    ));

  it('asks their view before the outcome: an outcome first is a miss', () => {
    const told = tell(
      opened,
      keyEvent('2026-03-03T10:00', 'OUT_OF_COURT_DISPOSAL_CONSIDERED'),
      keyEvent('2026-03-04T10:00', 'CASE_OUTCOME', { outcomeType: 8 }),
      contact('2026-03-05T10:00', { purposes: ['VIEW_BEFORE_OUTCOME'] }),
    );
    expect(told.duty('CODE_VIEW_BEFORE_OUTCOME')).toEqual(
      expect.objectContaining({ status: 'MET_LATE', breachedAt: t('2026-03-04T10:00'), dueAt: t('2026-03-10T23:59:59.999Z') }),
    );
  });
});

describe('A notice of danger', () => {
  const release = keyEvent('2026-03-03T22:00', 'RELEASED_WITHOUT_CHARGE');

  it('is owed within four hours, round the clock, by voice', () => {
    const high = openedAt({ risk: 'HIGH' });
    const { duty } = tell(high, release, contact('2026-03-03T23:00', { channel: 'TEXT', purposes: ['DANGER_NOTICE'] }));
    expect(duty('DANGER_NOTICE')).toEqual(expect.objectContaining({ status: 'OPEN', dueAt: t('2026-03-04T02:00') }));
    expect(tell(high, release, contact('2026-03-04T01:00', { purposes: ['DANGER_NOTICE'] })).duty('DANGER_NOTICE').status).toBe(
      'MET_ON_TIME',
    );
  });

  it('may have been given before it happened', () =>
    expect(
      tell(openedAt({ risk: 'HIGH' }), contact('2026-03-03T20:00', { purposes: ['DANGER_NOTICE'] }), release).duty('DANGER_NOTICE').status,
    ).toBe('MET_ON_TIME'));

  it('is owed at standard risk only where a place is shared, and to those who want no other contact', () => {
    expect(tell(opened, release).duties('DANGER_NOTICE')).toEqual([]);
    expect(tell(openedAt({ risk: 'STANDARD', locationType: 'HOME' }), release).duties('DANGER_NOTICE')).toHaveLength(1);
    const none = step('2026-03-03T10:00', supportOfficer, 'RequestNoContact', { occurredAt: t('2026-03-03T10:00'), how: 'TELEPHONE' });
    expect(tell(openedAt({ risk: 'HIGH' }), none, release).duty('DANGER_NOTICE').status).toBe('OPEN');
  });
});

describe('Other duties of support', () => {
  it('are met by their own fact alone', () => {
    const at = '2026-03-02T11:00';
    const told = tell(
      opened,
      assessed(at, 'STANDARD'),
      step(at, supportOfficer, 'AssessNeeds', { occurredAt: t(at), needs: ['NONE'] }),
      step(at, supportOfficer, 'AgreeContactPlan', { personRevision: 1n, agreedAt: t(at) }),
      step(at, supportOfficer, 'MakeReferral', { occurredAt: t(at), agency: 'Victim Care' }),
      contact(at, { outcome: 'SENT', channel: 'EMAIL', purposes: ['WRITTEN_CONFIRMATION'] }),
    );
    for (const rule of ['RISK_ASSESSMENT', 'NEEDS_ASSESSMENT', 'CONTACT_PLAN', 'SUPPORT_REFERRAL', 'WRITTEN_CONFIRMATION']) {
      expect([rule, told.duty(rule).status]).toEqual([rule, 'MET_ON_TIME']);
    }
    expect(told.duty('FIRST_CONTACT').status).toBe('OPEN');
  });

  it('are declined in the person’s words, beside what is met', () => {
    const decline = { occurredAt: t('2026-03-02T11:00'), agency: 'Victim Care', words: 'Not now' };
    expect(tell(opened, step('2026-03-02T11:00', supportOfficer, 'DeclineReferral', decline)).duty('SUPPORT_REFERRAL').status).toBe(
      'DECLINED',
    );
  });

  it('ask reassurance of somebody who is not on the case', () => {
    const appointed = openedAt({ risk: 'STANDARD', appoint: [{ role: 'SUPPORT_OFFICER', staffId: supportOfficer.staffId }] });
    const reassured = (by: typeof supervisor) => tell(appointed, contact('2026-03-03T11:00', { purposes: ['REASSURANCE'] }, undefined, by));
    expect(reassured(supportOfficer).duty('REASSURANCE_CONTACT').status).toBe('OPEN');
    expect(reassured(supervisor).duty('REASSURANCE_CONTACT').status).toBe('MET_ON_TIME');
  });

  it('end with the person’s death; reviews do not', () => {
    const { duty } = tell(opened, step('2026-03-02T12:00', supportOfficer, 'RecordPersonDied', { learntAt: t('2026-03-02T12:00') }));
    expect(duty('FIRST_CONTACT').endedBecause).toBe('PERSON_DIED');
    expect(duty('INSPECTOR_FIRST_REVIEW').status).toBe('OPEN');
  });

  it('are offered a statement on the day it is taken', () =>
    expect(tell(opened, keyEvent('2026-03-03T10:00', 'STATEMENT_TAKEN')).duty('STATEMENT_OFFER').dueAt).toBe(
      t('2026-03-03T23:59:59.999Z'),
    ));
});

describe('Attempts', () => {
  const attempt = (day: number, change = {}) => contact(`2026-03-0${String(day)}T10:00`, { outcome: 'NO_ANSWER', ...change });

  it('never count, and on three days raise a decision, once', () => {
    const told = tell(opened, attempt(2), attempt(3), attempt(3, { outcome: 'REFUSED' }), attempt(4));
    expect(told.last).toContain('AttemptsDecisionRaised');
    expect(told.duty('FIRST_CONTACT').status).toBe('BREACHED');
    expect(told.state.status).toBe('OPEN');
    expect(tell(opened, attempt(2), attempt(3), attempt(4), attempt(5)).last).not.toContain('AttemptsDecisionRaised');
  });

  it('begin anew once somebody was reached', () =>
    expect(tell(opened, attempt(2), attempt(3), contact('2026-03-03T12:00'), attempt(4)).last).not.toContain('AttemptsDecisionRaised'));
});

describe('A duty that cannot be done safely in time', () => {
  it('waits for the next safe window, and is due when that ends', () => {
    const safeTimes = [{ days: ['THURSDAY'], from: '10:00', to: '12:00' }] as never;
    const { duty } = tell(
      opened,
      step('2026-03-02T09:20', supportOfficer, 'AgreeContactPlan', { personRevision: 1n, agreedAt: t('2026-03-02T09:20') }, { safeTimes }),
    );
    expect(duty('FIRST_CONTACT')).toEqual(
      expect.objectContaining({ status: 'PAUSED', dueAt: t('2026-03-05T12:00'), firstDueAt: t('2026-03-03T09:00') }),
    );
  });

  it('is paused for no reason that its rule does not take, and never longer than the cap', () => {
    const first = tell(opened).duty('FIRST_CONTACT').obligationId;
    const review = tell(opened).duty('INSPECTOR_FIRST_REVIEW').obligationId;
    const pause = (obligationId: typeof first, reason: string, until?: string) =>
      step('2026-03-02T10:00', supportOfficer, 'PauseObligation', { obligationId, reason, ...(until && { until: t(until) }) });
    expect(tell(opened, pause(review, 'AWAY')).refusal).toBe('PAUSE_REASON_NOT_ALLOWED');
    expect(tell(opened, pause(first, 'AWAY', '2026-03-04T10:00')).duty('FIRST_CONTACT').dueAt).toBe(t('2026-03-05T09:00'));
    expect(tell(opened, pause(first, 'INTERPRETER', '2026-05-04T10:00')).duty('FIRST_CONTACT').pause?.resumesAt).toBe(
      t('2026-03-04T10:00'),
    );
    const resumed = tell(
      opened,
      pause(first, 'AWAY', '2026-03-04T10:00'),
      step('2026-03-02T16:00', supportOfficer, 'ResumeObligation', { obligationId: first }),
    );
    expect(resumed.duty('FIRST_CONTACT')).toEqual(expect.objectContaining({ status: 'OPEN', dueAt: t('2026-03-03T15:00') }));
    const byItself = tell(opened, pause(first, 'AWAY', '2026-03-04T10:00'), notice('2026-03-06T10:00'));
    expect(byItself.last).toEqual(expect.arrayContaining(['ObligationResumed', 'ObligationBreached']));
    expect(byItself.duty('FIRST_CONTACT').breachedAt).toBe(t('2026-03-05T09:00'));
  });
});

describe('What people decide about a duty', () => {
  const { obligationId } = tell(opened).duty('WRITTEN_CONFIRMATION');

  it('sets it aside only on the word of somebody who need not do it', () => {
    const appoint = openedAt({ risk: 'STANDARD', appoint: [{ role: 'OFFICER_IN_CASE', staffId: officerInCase.staffId }] });
    expect(
      tell(appoint, step('2026-03-02T10:00', seniorLead, 'WaiveObligation', { obligationId, reason: 'Cannot read' })).duty(
        'WRITTEN_CONFIRMATION',
      ).status,
    ).toBe('WAIVED');
    expect(tell(appoint, step('2026-03-02T10:00', officerInCase, 'WaiveObligation', { obligationId, reason: 'Busy' })).refusal).toBe(
      'ACTION_NOT_PERMITTED',
    );
  });

  it('takes on what is overdue, by name, and holds the next rung back until then, once', () => {
    const first = tell(opened).duty('FIRST_CONTACT').obligationId;
    const take = (at: string, byWhen: string) =>
      step(at, supportOfficer, 'AcknowledgeEscalation', { obligationId: first, what: 'I call at noon', byWhen: t(byWhen) });
    expect(tell(opened, take('2026-03-02T10:00', '2026-03-02T12:00')).refusal).toBe('NOT_ESCALATED_YET');
    const taken = tell(opened, take('2026-03-03T09:30', '2026-03-03T12:00'));
    expect(taken.last).toEqual(['EscalationAcknowledged']);
    expect(tell(opened, take('2026-03-03T09:30', '2026-03-03T12:00'), take('2026-03-03T09:40', '2026-03-05T12:00')).last).toEqual([]);
  });
});
