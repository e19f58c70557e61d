import { assessed, keyEvent, notice, openedAt, review, step, t, tell } from './told';
import { inspector, otherIncident, otherInspector, seniorLead, supportOfficer, suspect } from '../../support-case/scene';

const firstDue = (kind: string, risk?: 'STANDARD' | 'MEDIUM' | 'HIGH') =>
  tell(openedAt({ kind, risk })).duty('INSPECTOR_FIRST_REVIEW').dueAt;

describe('The first Inspector review', () => {
  it.each([
    ['HATE_CRIME', 'HIGH', '2026-03-03T09:00'],
    ['HATE_CRIME', 'MEDIUM', '2026-03-05T09:00'],
    ['HATE_CRIME', 'STANDARD', '2026-03-09T09:00'],
    ['HATE_CRIME', undefined, '2026-03-03T09:00'],
    ['NON_CRIME_HATE_INCIDENT', 'HIGH', '2026-03-03T09:00'],
    ['NON_CRIME_HATE_INCIDENT', 'STANDARD', '2026-03-09T09:00'],
    ['HATE_ASB', 'MEDIUM', '2026-03-09T09:00'],
    ['HATE_ASB', undefined, '2026-03-03T09:00'],
  ] as const)('of %s at risk %s is due at %s', (kind, risk, due) => expect(firstDue(kind, risk)).toBe(t(due)));

  it('is owed whoever the victim is, with contact owed only where somebody can be reached', () => {
    const { duties } = tell(openedAt({ victim: 'COMMUNITY_OR_PLACE', personId: undefined }));
    expect(duties('INSPECTOR_FIRST_REVIEW')).toHaveLength(1);
    expect(duties('RISK_ASSESSMENT')).toHaveLength(1);
    expect([...duties('FIRST_CONTACT'), ...duties('CONTACT_PLAN'), ...duties('SUPPORT_REFERRAL')]).toEqual([]);
  });

  it('is one band higher for a repeat victim, and says only that the policy asks it', () => {
    const { duty, events } = tell(openedAt({ risk: 'STANDARD', repeatVictim: true }));
    expect(duty('INSPECTOR_FIRST_REVIEW').dueAt).toBe(t('2026-03-05T09:00'));
    expect(events.find((event) => event.type === 'ObligationArose' && event.data.rule === 'INSPECTOR_FIRST_REVIEW')?.data).toEqual(
      expect.objectContaining({ band: 'STANDARD', byPolicy: true }),
    );
  });

  it('done at the due instant is on time, a millisecond later late', () => {
    const onTime = tell(openedAt({ risk: 'HIGH' }), review('2026-03-03T09:00:00.000Z', 'INSPECTOR_FIRST'));
    expect(onTime.duty('INSPECTOR_FIRST_REVIEW').status).toBe('MET_ON_TIME');
    const late = tell(openedAt({ risk: 'HIGH' }), review('2026-03-03T09:00:00.001Z', 'INSPECTOR_FIRST'));
    expect(late.duty('INSPECTOR_FIRST_REVIEW')).toEqual(expect.objectContaining({ status: 'MET_LATE', breachedAt: t('2026-03-03T09:00') }));
  });

  it('is exempted on the word of the senior lead', () => {
    const { duty } = tell(openedAt(), step('2026-03-02T10:00', seniorLead, 'ExemptFirstReview', { reason: 'Recorded twice' }));
    expect(duty('INSPECTOR_FIRST_REVIEW').status).toBe('WAIVED');
  });

  it('cannot be set aside in any other way', () => {
    const opened = tell(openedAt());
    const { obligationId } = opened.duty('INSPECTOR_FIRST_REVIEW');
    const asked = step('2026-03-02T10:00', otherInspector, 'WaiveObligation', { obligationId, reason: 'Busy' });
    expect(tell(openedAt(), asked).refusal).toBe('REVIEW_CANNOT_BE_WAIVED');
  });
});

describe('The next Inspector review', () => {
  it('arises from each, by the risk as that review left it', () => {
    const { duties } = tell(
      openedAt(),
      review('2026-03-03T08:00', 'INSPECTOR_FIRST', { risk: 'HIGH' }),
      review('2026-03-09T08:00', 'INSPECTOR_PERIODIC', { risk: 'STANDARD' }),
    );
    expect(duties('INSPECTOR_NEXT_REVIEW').map(({ status, dueAt }) => [status, dueAt])).toEqual([
      ['MET_ON_TIME', t('2026-03-10T08:00')],
      ['OPEN', t('2026-04-06T08:00')],
    ]);
  });

  it('is due in a week while the risk is not assessed, not every day', () =>
    expect(tell(openedAt(), review('2026-03-03T08:00', 'INSPECTOR_FIRST')).duty('INSPECTOR_NEXT_REVIEW').dueAt).toBe(
      t('2026-03-10T08:00'),
    ));

  it('is brought forward by the reviewer, to the end of that day in London, and never pushed past the limit', () => {
    const asked = (nextReviewOn: string) =>
      tell(openedAt({ risk: 'STANDARD' }), review('2026-03-03T08:00', 'INSPECTOR_FIRST', { nextReviewOn: nextReviewOn as never })).duty(
        'INSPECTOR_NEXT_REVIEW',
      ).dueAt;
    expect(asked('2026-03-10')).toBe(t('2026-03-10T23:59:59.999Z'));
    expect(asked('2026-06-30')).toBe(t('2026-03-31T08:00'));
  });

  it('is not put off when the risk falls', () => {
    const { duties } = tell(
      openedAt({ risk: 'HIGH' }),
      review('2026-03-03T08:00', 'INSPECTOR_FIRST'),
      assessed('2026-03-04T08:00', 'STANDARD'),
    );
    expect(duties('INSPECTOR_NEXT_REVIEW').map(({ dueAt }) => dueAt)).toEqual([t('2026-03-10T08:00')]);
  });
});

describe('A review brought forward', () => {
  const reviewed = [openedAt({ risk: 'STANDARD' }), review('2026-03-03T08:00', 'INSPECTOR_FIRST')] as const;

  it('takes the place of the next review when the risk rises, and doing it does that', () => {
    const { duty, duties } = tell(...reviewed, assessed('2026-03-05T08:00', 'HIGH'), review('2026-03-06T07:00', 'BROUGHT_FORWARD'));
    expect(duties('INSPECTOR_NEXT_REVIEW').map(({ status, dueAt }) => [status, dueAt])).toEqual([
      ['REPLACED', t('2026-03-31T08:00')],
      ['OPEN', t('2026-03-13T07:00')],
    ]);
    expect(duty('REVIEW_BROUGHT_FORWARD')).toEqual(expect.objectContaining({ status: 'MET_ON_TIME', dueAt: t('2026-03-06T08:00') }));
  });

  it('takes the place of the first, which is then done as the first', () => {
    const { duty, state } = tell(
      openedAt({ risk: 'STANDARD' }),
      assessed('2026-03-03T08:00', 'HIGH'),
      review('2026-03-04T07:00', 'INSPECTOR_FIRST'),
    );
    expect(duty('INSPECTOR_FIRST_REVIEW').status).toBe('REPLACED');
    expect(duty('REVIEW_BROUGHT_FORWARD').status).toBe('MET_ON_TIME');
    expect(duty('INSPECTOR_NEXT_REVIEW').status).toBe('OPEN');
    expect(state.firstReview).toBe('DONE');
  });

  it.each([
    ['another incident', step('2026-03-05T08:00', supportOfficer, 'LinkIncident', { incidentId: otherIncident, relation: 'RELATED' })],
    ['dissatisfaction', keyEvent('2026-03-05T08:00', 'VICTIM_DISSATISFIED')],
    ['withdrawal', keyEvent('2026-03-05T08:00', 'VICTIM_WITHDREW')],
    ['changed bail', keyEvent('2026-03-05T08:00', 'BAIL_CHANGED')],
    ['a request for review', keyEvent('2026-03-05T08:00', 'RIGHT_TO_REVIEW_REQUESTED')],
    [
      'a colleague alleged',
      step('2026-03-05T08:00', supportOfficer, 'IdentifyAllegedPerpetrator', { subjectId: suspect, colleague: otherInspector.staffId }),
    ],
  ])('follows from %s', (_, cause) =>
    expect(tell(...reviewed, cause).duty('REVIEW_BROUGHT_FORWARD')).toEqual(
      expect.objectContaining({ status: 'OPEN', dueAt: t('2026-03-06T08:00') }),
    ),
  );

  it('does not arise where a review is due sooner anyway, nor twice', () => {
    expect(tell(openedAt(), keyEvent('2026-03-02T12:00', 'BAIL_CHANGED')).duties('REVIEW_BROUGHT_FORWARD')).toEqual([]);
    const twice = tell(...reviewed, keyEvent('2026-03-05T08:00', 'BAIL_CHANGED'), keyEvent('2026-03-05T09:00', 'VICTIM_WITHDREW'));
    expect(twice.duties('REVIEW_BROUGHT_FORWARD')).toHaveLength(1);
  });

  it('does not follow from a risk that the Inspector raised in reviewing', () => {
    const { duties, duty } = tell(openedAt({ risk: 'STANDARD' }), review('2026-03-03T08:00', 'INSPECTOR_FIRST', { risk: 'HIGH' }));
    expect(duties('REVIEW_BROUGHT_FORWARD')).toEqual([]);
    expect(duty('INSPECTOR_NEXT_REVIEW').dueAt).toBe(t('2026-03-10T08:00'));
  });

  it('follows from a first assessment of none: nothing was raised', () =>
    expect(tell(openedAt(), assessed('2026-03-02T12:00', 'HIGH')).duties('REVIEW_BROUGHT_FORWARD')).toEqual([]));
});

describe('Reviews at the end of a case', () => {
  const proposed = [
    openedAt({ risk: 'STANDARD' }),
    review('2026-03-03T08:00', 'INSPECTOR_FIRST'),
    step('2026-03-04T08:00', supportOfficer, 'ProposeClosure', { occurredAt: t('2026-03-04T08:00') }),
  ] as const;
  const close = step('2026-03-05T09:00', inspector, 'CloseCase', { occurredAt: t('2026-03-05T09:00') });

  it('is owed within five working days of the proposal', () =>
    expect(tell(...proposed).duty('CLOSURE_REVIEW').dueAt).toBe(t('2026-03-11T23:59:59.999Z')));

  it('ends where the proposal is returned', () => {
    const returned = step('2026-03-05T08:00', inspector, 'ReturnClosure', { occurredAt: t('2026-03-05T08:00'), reason: 'Not yet' });
    const { duty } = tell(...proposed, returned);
    expect(duty('CLOSURE_REVIEW').status).toBe('ENDED');
    expect(duty('INSPECTOR_NEXT_REVIEW').status).toBe('OPEN');
  });

  it('leaves a closed case nothing but what closing raises', () => {
    const { state, duty } = tell(...proposed, review('2026-03-05T08:00', 'CLOSURE'), close);
    const owed = state.owed.obligations.filter(({ status }) => status === 'OPEN').map(({ rule }) => rule);
    expect(owed.sort()).toEqual(['CLOSING_CONVERSATION', 'POST_CLOSURE_CHECK', 'SURVEY_OFFER']);
    expect(duty('INSPECTOR_NEXT_REVIEW').status).toBe('ENDED');
    expect(duty('CLOSING_CONVERSATION').dueAt).toBe(t('2026-03-12T23:59:59.999Z'));
  });

  it('gives a reopened case a next review, and takes back what closing raised', () => {
    const { duty } = tell(
      ...proposed,
      review('2026-03-05T08:00', 'CLOSURE'),
      close,
      step('2026-03-06T09:00', inspector, 'ReopenCase', { occurredAt: t('2026-03-06T09:00'), reason: 'It happened again' }),
    );
    expect(duty('INSPECTOR_NEXT_REVIEW')).toEqual(expect.objectContaining({ status: 'OPEN', dueAt: t('2026-04-03T09:00') }));
    expect(duty('CLOSING_CONVERSATION').status).toBe('ENDED');
  });
});

describe('What the clock brings', () => {
  it('writes each miss once, at its due instant, whoever notices first', () => {
    const opened = openedAt({ risk: 'STANDARD' });
    const noticed = tell(opened, notice('2026-03-03T10:00'));
    expect(noticed.last).toEqual(['ObligationBreached', 'ObligationBreached']);
    expect(noticed.duty('FIRST_CONTACT').breachedAt).toBe(t('2026-03-03T09:00'));
    expect(tell(opened, notice('2026-03-03T10:00'), notice('2026-03-03T11:00')).last).toEqual([]);
    const byWork = tell(opened, assessed('2026-03-03T10:00', 'STANDARD'));
    expect(byWork.duty('FIRST_CONTACT').breachedAt).toBe(t('2026-03-03T09:00'));
  });

  it('is not yet at the due instant itself', () => expect(tell(openedAt(), notice('2026-03-03T09:00:00.000Z')).last).toEqual([]));
});
