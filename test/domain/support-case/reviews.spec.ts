import { instant, localDate } from '../../../src/kernel/instant';
import type { LpuCode } from '../../../src/kernel/ids';
import { reviewsOpenTo } from '../../../src/domain/support-case/judges';
import type { SupportCaseCommand } from '../../../src/domain/support-case/command';
import type { OpenedCase } from '../../../src/domain/support-case/state';
import {
  after,
  closureReview,
  deed,
  direction,
  dutyInspector,
  earlier,
  firstReview,
  hers,
  inspector,
  later,
  lpu,
  now,
  officerInCase,
  otherInspector,
  propose,
  review,
  seniorLead,
  staff,
  suspect,
  supervisor,
  supportOfficer,
} from './scene';

const appoint = (role: 'OFFICER_IN_CASE' | 'SUPPORT_OFFICER' | 'SUPERVISOR', number: number) =>
  deed(supervisor, 'AppointOfficer', { role, staffId: staff(number) });
const reviewed = (who: typeof inspector, change: object) => deed(who, 'RecordReview', { ...review, ...change });
const allege = deed(supportOfficer, 'IdentifyAllegedPerpetrator', { subjectId: suspect, name: 'D. Person', colleague: inspector.staffId });

describe('An Inspector reviewing a case', () => {
  it('records the judgement, the risk and each direction', () => {
    const directed = { directionId: direction(), what: 'Visit her', to: staff(1), dueAt: later };
    const { events } = after().when(reviewed(inspector, { risk: 'HIGH', directions: [directed], nextReviewOn: localDate('2026-03-09') }));
    expect(events).toMatchObject([
      {
        type: 'ReviewRecorded',
        data: {
          type: 'INSPECTOR_FIRST',
          reviewedBy: staff(4),
          role: 'INSPECTOR',
          findings: hers('Everything was done in time.'),
          directionIds: [direction()],
          nextReviewOn: '2026-03-09',
        },
      },
      { type: 'RiskAssessed', data: { risk: 'HIGH', was: 'NOT_ASSESSED', source: 'REVIEW' } },
      { type: 'DirectionGiven', data: { directionId: direction(), what: hers('Visit her'), to: staff(1), dueAt: later } },
    ]);
  });

  it('does the first review once', () => {
    after(firstReview).when(firstReview).thenRefused('FIRST_REVIEW_ALREADY_DONE');
  });

  it.each(['INSPECTOR_PERIODIC', 'BROUGHT_FORWARD', 'CLOSURE'])('does the first review before %s', (type) => {
    after().when(reviewed(inspector, { type })).thenRefused('FIRST_REVIEW_DUE');
  });

  it.each(['INSPECTOR_PERIODIC', 'BROUGHT_FORWARD'])('goes on with %s after the first', (type) => {
    after(firstReview).when(reviewed(inspector, { type })).thenTypes('ReviewRecorded');
  });

  it('reviews for closing only what was proposed for closing', () => {
    after(firstReview).when(closureReview).thenRefused('CLOSURE_NOT_PROPOSED');
    after(firstReview, propose).when(closureReview).thenTypes('ReviewRecorded');
  });

  it.each([
    ['without findings', { findings: '  ' }, 'REASON_REQUIRED'],
    ['in the future', { occurredAt: later }, 'OCCURRED_IN_FUTURE'],
    ['with a next review in the past', { nextReviewOn: localDate('2026-03-01') }, 'NEXT_REVIEW_IN_PAST'],
    [
      'with a direction due before it was given',
      { directions: [{ directionId: direction(), what: 'Call', to: staff(1), dueAt: earlier }] },
      'DIRECTION_DUE_IN_PAST',
    ],
    ['with an empty direction', { directions: [{ directionId: direction(), what: '', to: staff(1), dueAt: later }] }, 'REASON_REQUIRED'],
  ])('is refused %s', (_, change, code) => {
    after()
      .when(reviewed(inspector, change))
      .thenRefused(code as never);
  });

  it('holds a post in the unit that is responsible now', () => {
    after().when(reviewed(otherInspector, {})).thenRefused('REVIEWER_LACKS_POST');
    const moved = [deed(inspector, 'OfferResponsibility', { to: lpu(2) }), deed(otherInspector, 'AcceptResponsibility', {})];
    after(...moved)
      .when(reviewed(otherInspector, {}))
      .thenTypes('ReviewRecorded');
    after(...moved)
      .when(reviewed(inspector, {}))
      .thenRefused('REVIEWER_LACKS_POST');
  });

  it('may stand in for another unit’s', () => {
    const covering = { ...otherInspector, posts: [...otherInspector.posts, { role: 'INSPECTOR', lpu: 'LPU-1' as LpuCode }] };
    after().when(reviewed(covering, {})).thenTypes('ReviewRecorded');
  });

  it('who is on duty does first and brought-forward reviews alone', () => {
    after().when(reviewed(dutyInspector, {})).thenTypes('ReviewRecorded');
    after(firstReview)
      .when(reviewed(dutyInspector, { type: 'BROUGHT_FORWARD' }))
      .thenTypes('ReviewRecorded');
    after(firstReview)
      .when(reviewed(dutyInspector, { type: 'INSPECTOR_PERIODIC' }))
      .thenRefused('REVIEWER_LACKS_POST');
  });

  it('does not do the supervisor’s, nor the supervisor theirs', () => {
    after()
      .when(reviewed(inspector, { type: 'SUPERVISOR' }))
      .thenRefused('REVIEWER_LACKS_POST');
    after()
      .when(reviewed(supervisor, { type: 'SUPERVISOR' }))
      .thenTypes('ReviewRecorded');
    after().when(reviewed(supervisor, {})).thenRefused('REVIEWER_LACKS_POST');
  });
});

describe('Nobody judges a case in which they have a part', () => {
  it.each(['OFFICER_IN_CASE', 'SUPPORT_OFFICER'] as const)('not its %s', (role) => {
    after(appoint(role, 4)).when(firstReview).thenRefused('REVIEWER_NOT_INDEPENDENT', { ground: role });
  });

  it.each(['VICTIM', 'LINE_MANAGER', 'RELATIVE'] as const)('not the victim or one close to them: %s', (ground) => {
    after()
      .when(reviewed(inspector, { relations: [ground] }))
      .thenRefused('REVIEWER_NOT_INDEPENDENT', { ground });
    after(firstReview, propose, closureReview)
      .when(deed(inspector, 'CloseCase', { occurredAt: now, relations: [ground] }))
      .thenRefused('REVIEWER_NOT_INDEPENDENT', { ground });
  });

  it('not one who declared a conflict', () => {
    after(deed(inspector, 'DeclareConflict', { reason: 'Neighbours' }))
      .when(firstReview)
      .thenRefused('REVIEWER_NOT_INDEPENDENT', { ground: 'CONFLICT_DECLARED' });
  });

  it('not an alleged perpetrator, who hears what they would of an unknown case', () => {
    expect(after(allege).when(firstReview).refusal).toEqual({ code: 'CASE_NOT_FOUND' });
    expect(after(deed(inspector, 'DeclareConflict', {}), allege).when(firstReview).refusal).toEqual({ code: 'CASE_NOT_FOUND' });
  });

  it('may again once relieved of the part', () => {
    after(appoint('OFFICER_IN_CASE', 4), appoint('OFFICER_IN_CASE', 2)).when(firstReview).thenTypes('ReviewRecorded', 'RiskAssessed');
  });

  it('nor supervises their own work', () => {
    after(appoint('OFFICER_IN_CASE', 3)).when(appoint('SUPERVISOR', 3)).thenRefused('STAFF_MEMBER_NOT_INDEPENDENT');
    after(appoint('SUPERVISOR', 3)).when(appoint('SUPPORT_OFFICER', 3)).thenRefused('STAFF_MEMBER_NOT_INDEPENDENT');
  });
});

describe('The first review can be exempted', () => {
  const exempt = (who: typeof inspector, reason = 'Recorded twice') => deed(who, 'ExemptFirstReview', { reason });

  it.each([
    ['the senior lead', seniorLead],
    ['an Inspector of another unit', otherInspector],
  ])('by %s', (_, who) => {
    after().when(exempt(who)).thenTypes('ReviewExempted');
  });

  it('never by the Inspector who would have to do it, nor by others', () => {
    after().when(exempt(inspector)).thenRefused('EXEMPTION_BY_OWN_INSPECTOR');
    after().when(exempt(supervisor)).thenRefused('ACTION_NOT_PERMITTED');
    after(appoint('OFFICER_IN_CASE', 7)).when(exempt(seniorLead)).thenRefused('REVIEWER_NOT_INDEPENDENT');
  });

  it('with a reason, once, and not after it was done', () => {
    after().when(exempt(seniorLead, '')).thenRefused('REASON_REQUIRED');
    after(exempt(seniorLead)).when(exempt(seniorLead)).thenNothing();
    after(firstReview).when(exempt(seniorLead)).thenRefused('FIRST_REVIEW_ALREADY_DONE');
    after(exempt(seniorLead)).when(firstReview).thenRefused('FIRST_REVIEW_EXEMPT');
  });
});

describe('A direction', () => {
  const given = reviewed(inspector, { directions: [{ directionId: direction(), what: 'Visit', to: staff(1), dueAt: later }] });
  const discharge = deed(officerInCase, 'DischargeDirection', { directionId: direction(), occurredAt: now, how: 'Visited' });

  it('is discharged once, with how', () => {
    expect(after(given).when(discharge).events[0]?.data).toMatchObject({
      directionId: direction(),
      how: hers('Visited'),
      dischargedBy: staff(2),
    });
    after(given, discharge).when(discharge).thenNothing();
  });

  it('is one of this case', () => {
    after().when(discharge).thenRefused('DIRECTION_NOT_FOUND');
    after(given)
      .when(deed(officerInCase, 'DischargeDirection', { directionId: direction(), occurredAt: instant('1850-01-01T00:00:00.000Z') }))
      .thenRefused('OCCURRED_BEFORE_1900');
  });

  it('is not given to somebody who can have no part in the case', () => {
    const conflicted = deed(supportOfficer, 'DeclareConflict', {});
    after(conflicted).when(given).thenRefused('STAFF_MEMBER_NOT_ELIGIBLE', { field: 'directions' });
  });
});

it('Pages offer only the reviews that this person could record now', () => {
  const offered = (who: typeof inspector, ...commands: readonly SupportCaseCommand[]) =>
    reviewsOpenTo(after(...commands).state as OpenedCase, who);
  expect(offered(inspector)).toEqual(['INSPECTOR_FIRST']);
  expect(offered(inspector, firstReview, propose)).toEqual(['INSPECTOR_PERIODIC', 'BROUGHT_FORWARD', 'CLOSURE']);
  expect(offered(supervisor)).toEqual(['SUPERVISOR']);
  expect(offered(inspector, appoint('OFFICER_IN_CASE', 4))).toEqual([]);
});
