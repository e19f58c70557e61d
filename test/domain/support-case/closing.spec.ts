import {
  after,
  closing,
  deed,
  entry,
  firstReview,
  inspector,
  later,
  now,
  otherInspector,
  propose,
  staff,
  supervisor,
  supportOfficer,
} from './scene';

const appoint = (role: 'OFFICER_IN_CASE' | 'SUPPORT_OFFICER', number: number, who = supervisor) =>
  deed(who, 'AppointOfficer', { role, staffId: staff(number) });
const reason = 'Said why';

describe('Closing', () => {
  const close = deed(inspector, 'CloseCase', { occurredAt: now, outcomeType: 18 });
  const back = (who = inspector, why = reason) => deed(who, 'ReturnClosure', { occurredAt: now, reason: why });

  it('goes from a proposal through the Inspector’s review', () => {
    after(firstReview, propose, deed(inspector, 'RecordReview', { type: 'CLOSURE', occurredAt: now, standardMet: true, findings: 'Done' }))
      .when(close)
      .thenTypes('CaseClosed');
  });

  it('says everything that still stands in its way', () => {
    after(propose)
      .when(close)
      .thenRefused('CLOSURE_BLOCKED', { blocks: ['FIRST_REVIEW_DUE', 'RISK_NOT_ASSESSED', 'CLOSURE_REVIEW_DUE'] });
    const directed = deed(inspector, 'RecordReview', {
      type: 'CLOSURE',
      occurredAt: now,
      standardMet: false,
      findings: 'Not yet',
      directions: [{ directionId: entry as never, what: 'Call', to: staff(1), dueAt: later }],
    });
    after(firstReview, propose, directed)
      .when(close)
      .thenRefused('CLOSURE_BLOCKED', { blocks: ['DIRECTIONS_UNDISCHARGED'] });
  });

  it('needs a proposal, one at a time', () => {
    after(firstReview).when(close).thenRefused('CLOSURE_NOT_PROPOSED');
    after(firstReview).when(back()).thenRefused('CLOSURE_NOT_PROPOSED');
    after(propose).when(propose).thenRefused('CLOSURE_ALREADY_PROPOSED');
    after()
      .when(deed(supportOfficer, 'ProposeClosure', { occurredAt: now, outcomeType: 40 }))
      .thenRefused('CODE_UNKNOWN');
  });

  it('is judged by the Inspector of the unit that is responsible', () => {
    after(propose)
      .when({ ...close, by: otherInspector })
      .thenRefused('REVIEWER_LACKS_POST');
    after(propose)
      .when({ ...close, by: supervisor })
      .thenRefused('ACTION_NOT_PERMITTED');
    after(propose, appoint('OFFICER_IN_CASE', 4)).when(close).thenRefused('REVIEWER_NOT_INDEPENDENT');
    after(propose, appoint('OFFICER_IN_CASE', 4)).when(back()).thenRefused('REVIEWER_NOT_INDEPENDENT');
  });

  it('is returned with a reason, and the next proposal needs its own review', () => {
    after(propose).when(back(inspector, '')).thenRefused('REASON_REQUIRED');
    const reviewed = deed(inspector, 'RecordReview', { type: 'CLOSURE', occurredAt: now, standardMet: true, findings: 'Done' });
    after(firstReview, propose, reviewed, back(), propose)
      .when(close)
      .thenRefused('CLOSURE_BLOCKED', { blocks: ['CLOSURE_REVIEW_DUE'] });
  });

  it('ends changing, until the case is reopened with a reason', () => {
    after(...closing)
      .when(deed(supportOfficer, 'AssessRisk', { occurredAt: now, risk: 'HIGH' }))
      .thenRefused('CASE_CLOSED');
    after(...closing)
      .when(close)
      .thenRefused('CASE_CLOSED');
    const reopen = (why = reason) => deed(inspector, 'ReopenCase', { occurredAt: now, reason: why });
    after(...closing)
      .when(reopen(''))
      .thenRefused('REASON_REQUIRED');
    after().when(reopen()).thenRefused('CASE_NOT_CLOSED');
    after(...closing, reopen())
      .when(propose)
      .thenTypes('ClosureProposed');
  });
});
