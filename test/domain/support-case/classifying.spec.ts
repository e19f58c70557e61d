import { instant } from '../../../src/kernel/instant';
import {
  after,
  caseId,
  closing,
  deed,
  earlier,
  hers,
  incident,
  later,
  now,
  officerInCase,
  otherCase,
  otherIncident,
  reached,
  staff,
  supervisor,
  supportOfficer,
} from './scene';

const reason = 'Said why';

describe('Classifying', () => {
  const reclassify = (change: object = {}) =>
    deed(supervisor, 'Reclassify', { kind: 'HATE_ASB', strands: [{ strand: 'RELIGION' }], reason, ...change });

  it('keeps what the case was and why it changed', () => {
    expect(after().when(reclassify()).events[0]?.data).toMatchObject({
      kind: 'HATE_ASB',
      strands: [{ strand: 'RELIGION' }],
      was: { kind: 'HATE_CRIME', strands: [{ strand: 'RACE' }] },
      reason: hers(reason),
    });
  });

  it('changes nothing where nothing changes', () => {
    after()
      .when(reclassify({ kind: 'HATE_CRIME', strands: [{ strand: 'RACE' }] }))
      .thenNothing();
  });

  it.each([
    [{ reason: '' }, 'REASON_REQUIRED'],
    [{ strands: [] }, 'STRAND_REQUIRED'],
    [{ kind: 'STAFF_VICTIM_CRIME' }, 'STAFF_VICTIM_STAYS_ONE'],
  ])('refuses %j', (change, code) => {
    after()
      .when(reclassify(change))
      .thenRefused(code as never);
  });

  it('is a supervisor’s deed', () => {
    after()
      .when({ ...reclassify(), by: officerInCase })
      .thenRefused('ACTION_NOT_PERMITTED');
  });

  it('links incidents, each once', () => {
    const link = deed(supportOfficer, 'LinkIncident', { incidentId: otherIncident, relation: 'RELATED', linkedCaseId: otherCase, reason });
    after().when(link).thenTypes('IncidentLinked');
    after(link).when(link).thenNothing();
    after()
      .when(deed(supportOfficer, 'LinkIncident', { incidentId: incident, relation: 'SAME', linkedCaseId: caseId }))
      .thenRefused('CASE_IS_ITSELF');
  });

  it('marks a duplicate, on which work then stops', () => {
    const duplicate = (of = otherCase, why = reason) => deed(supervisor, 'FindDuplicate', { duplicateOf: of, reason: why });
    after(duplicate())
      .when(deed(supportOfficer, 'AssessRisk', { occurredAt: now, risk: 'HIGH' }))
      .thenRefused('CASE_IS_DUPLICATE');
    after(duplicate())
      .when(deed(supportOfficer, 'RecordContact', reached))
      .thenTypes('ContactRecorded');
    after(duplicate())
      .when(deed(supervisor, 'ReopenCase', { occurredAt: now, reason }))
      .thenTypes('CaseReopened');
    after().when(duplicate(caseId)).thenRefused('CASE_IS_ITSELF');
    after().when(duplicate(otherCase, ' ')).thenRefused('REASON_REQUIRED');
  });
});

describe('Casework', () => {
  it('assesses risk as often as it is asked, and says whether it rose', () => {
    const assess = (risk: string) =>
      deed(supportOfficer, 'AssessRisk', { occurredAt: now, risk: risk as never, factors: ['REPEAT_VICTIM'], note: 'Afraid' });
    expect(after(assess('STANDARD')).when(assess('HIGH')).events[0]?.data).toMatchObject({
      risk: 'HIGH',
      was: 'STANDARD',
      source: 'ASSESSMENT',
      note: hers('Afraid'),
    });
    after().when(assess('NOT_ASSESSED')).thenRefused('RISK_REQUIRED');
    after()
      .when(deed(supportOfficer, 'AssessRisk', { occurredAt: now, risk: 'HIGH', factors: ['not a code'] }))
      .thenRefused('CODE_UNKNOWN');
  });

  it('assesses needs and the grounds of Enhanced Rights', () => {
    const assess = (change: object) => deed(supportOfficer, 'AssessNeeds', { occurredAt: now, needs: ['INTERPRETER'], ...change });
    after()
      .when(assess({ enhancedGrounds: ['VULNERABLE'] }))
      .thenTypes('NeedsAssessed');
    after()
      .when(assess({ needs: ['MAGIC'] }))
      .thenRefused('CODE_UNKNOWN', { field: 'needs' });
    after()
      .when(assess({ enhancedGrounds: ['RICH'] }))
      .thenRefused('CODE_UNKNOWN', { field: 'enhancedGrounds' });
  });

  it('makes a referral, or takes the person’s words where they decline', () => {
    after()
      .when(deed(supportOfficer, 'MakeReferral', { occurredAt: now, agency: 'Northvale Victim Care' }))
      .thenTypes('ReferralMade');
    after()
      .when(deed(supportOfficer, 'MakeReferral', { occurredAt: now, agency: ' ' }))
      .thenRefused('REASON_REQUIRED', { field: 'agency' });
    const decline = (words: string) =>
      deed(supportOfficer, 'DeclineReferral', { occurredAt: now, agency: 'Northvale Victim Care', words, how: 'TELEPHONE' });
    expect(after().when(decline('Not now')).events[0]?.data).toMatchObject({ words: hers('Not now'), takenBy: staff(1), how: 'TELEPHONE' });
    after().when(decline('')).thenRefused('REASON_REQUIRED', { field: 'words' });
  });

  it.each([
    ['an outcome without its type', { type: 'CASE_OUTCOME' }, 'OUTCOME_TYPE_REQUIRED'],
    ['a type of outcome on an arrest', { outcomeType: 1 }, 'OUTCOME_TYPE_NOT_EXPECTED'],
    ['a type of outcome that there is not', { type: 'CASE_OUTCOME', outcomeType: 23 }, 'CODE_UNKNOWN'],
    [
      'a type of outcome before its time',
      { type: 'CASE_OUTCOME', outcomeType: 22, occurredAt: instant('2019-03-31T12:00:00.000Z') },
      'CODE_NOT_IN_FORCE',
    ],
    ['news received before it happened', { receivedAt: instant('2026-03-01T17:00:00.000Z') }, 'RECEIVED_BEFORE_OCCURRED'],
    ['news not received yet', { receivedAt: later }, 'OCCURRED_IN_FUTURE'],
  ])('refuses as key event %s', (_, change, code) => {
    after()
      .when(deed(officerInCase, 'RecordKeyEvent', { type: 'ARRESTED', occurredAt: earlier, ...(change as object) }))
      .thenRefused(code as never);
  });

  it('records key events, those to come and those after closing too', () => {
    after()
      .when(
        deed(officerInCase, 'RecordKeyEvent', {
          type: 'HEARING_SET',
          occurredAt: earlier,
          receivedAt: now,
          hearingAt: later,
          note: 'Court 2',
        }),
      )
      .thenTypes('KeyEventRecorded');
    after(...closing)
      .when(deed(officerInCase, 'RecordKeyEvent', { type: 'CASE_OUTCOME', occurredAt: earlier, outcomeType: 1 }))
      .thenTypes('KeyEventRecorded');
  });
});
