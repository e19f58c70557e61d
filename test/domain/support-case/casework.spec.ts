import { instant, localDate } from '../../../src/kernel/instant';
import { plain } from '../../../src/kernel/personal';
import type { SupportCaseCommand } from '../../../src/domain/support-case/command';
import {
  after, amira, analyst, caseId, closing, contact, deed, distantOfficer, earlier, entry, firstReview, hers, incident, inspector, later, lpu, now, officerInCase,
  opening, otherCase, otherIncident, otherInspector, otherSupervisor, propose, protection, reached, seniorLead, staff, story, supervisor, supportOfficer, suspect,
} from './scene';
import { decider } from '../../support/decider';
import { supportCase } from '../../../src/domain/support-case/support-case';

const appoint = (role: 'OFFICER_IN_CASE' | 'SUPPORT_OFFICER', number: number, who = supervisor) => deed(who, 'AppointOfficer', { role, staffId: staff(number) });
const reason = 'Said why';

describe('Appointing officers', () => {
  it('hands over in one deed, so that no case is left without an owner', () => {
    after(appoint('SUPPORT_OFFICER', 1)).when(appoint('SUPPORT_OFFICER', 2)).then(
      { type: 'OfficerRelieved', schemaVersion: 1, data: { role: 'SUPPORT_OFFICER', staffId: staff(1), until: now } },
      { type: 'OfficerAppointed', schemaVersion: 1, data: { role: 'SUPPORT_OFFICER', staffId: staff(2), from: now } },
    );
    after(appoint('SUPPORT_OFFICER', 1)).when(appoint('SUPPORT_OFFICER', 1)).thenNothing();
  });

  it('does not relieve the support officer of an open case without another', () => {
    const relieve = deed(supervisor, 'RelieveOfficer', { role: 'SUPPORT_OFFICER', staffId: staff(1) });
    after(appoint('SUPPORT_OFFICER', 1)).when(relieve).thenRefused('CASE_NEEDS_AN_OWNER');
    after(appoint('SUPPORT_OFFICER', 1), ...closing).when(relieve).thenTypes('OfficerRelieved');
    after().when(relieve).thenNothing();
    after(appoint('OFFICER_IN_CASE', 2)).when(deed(supervisor, 'RelieveOfficer', { role: 'OFFICER_IN_CASE', staffId: staff(2) })).thenTypes('OfficerRelieved');
  });

  it('appoints nobody who is the victim, is alleged or has a conflict, with one answer for all three', () => {
    after().when(deed(supervisor, 'AppointOfficer', { role: 'OFFICER_IN_CASE', staffId: staff(2), appointeeIsVictim: true })).thenRefused('STAFF_MEMBER_NOT_ELIGIBLE');
    after(deed(officerInCase, 'DeclareConflict', {})).when(appoint('OFFICER_IN_CASE', 2)).thenRefused('STAFF_MEMBER_NOT_ELIGIBLE');
    after(deed(supervisor, 'IdentifyAllegedPerpetrator', { subjectId: suspect, colleague: staff(2) })).when(appoint('OFFICER_IN_CASE', 2))
      .thenRefused('STAFF_MEMBER_NOT_ELIGIBLE');
  });

  it('is refused ahead of time', () => {
    after().when(deed(supervisor, 'AppointOfficer', { role: 'OFFICER_IN_CASE', staffId: staff(2), from: later })).thenRefused('OCCURRED_IN_FUTURE', { field: 'from' });
  });
});

describe('Responsibility between units', () => {
  const offer = deed(inspector, 'OfferResponsibility', { to: lpu(2), reason });
  const accept = deed(otherInspector, 'AcceptResponsibility', {});

  it('moves only when accepted, and the unit at recording stays', () => {
    expect(after(offer).state).toMatchObject({ access: { responsibleLpu: 'LPU-1', offeredToLpu: 'LPU-2' } });
    expect(after(offer, accept).state).toMatchObject({ access: { responsibleLpu: 'LPU-2', recordedLpu: 'LPU-1' } });
  });

  it('is offered by the unit that has it, to another, one at a time', () => {
    after().when({ ...offer, by: otherInspector } as SupportCaseCommand).thenRefused('NOT_YOUR_UNIT');
    after().when(deed(inspector, 'OfferResponsibility', { to: lpu(1) })).thenRefused('RESPONSIBILITY_ALREADY_THERE');
    after(offer).when(offer).thenNothing();
    after(offer).when(deed(inspector, 'OfferResponsibility', { to: lpu(3) })).thenRefused('RESPONSIBILITY_OFFER_PENDING');
    after().when(deed(seniorLead, 'OfferResponsibility', { to: lpu(2) })).thenTypes('ResponsibilityOffered');
  });

  it('is accepted or declined by the unit to which it was offered', () => {
    after().when(accept).thenRefused('RESPONSIBILITY_NOT_OFFERED');
    after(offer).when(deed(inspector, 'AcceptResponsibility', {})).thenRefused('NOT_YOUR_UNIT');
    after(offer).when(deed(otherSupervisor, 'AcceptResponsibility', {})).thenTypes('ResponsibilityAccepted');
    const decline = (who = otherInspector, why = reason) => deed(who, 'DeclineResponsibility', { reason: why });
    after(offer).when(decline()).thenTypes('ResponsibilityDeclined');
    after(offer).when(decline(otherInspector, '')).thenRefused('REASON_REQUIRED');
    after(offer).when(decline(inspector)).thenRefused('NOT_YOUR_UNIT');
    after(offer, decline()).when(accept).thenRefused('RESPONSIBILITY_NOT_OFFERED');
  });

  it('is withdrawn by the unit that offered it', () => {
    const withdraw = (who = inspector) => deed(who, 'WithdrawResponsibilityOffer', {});
    after(offer).when(withdraw()).thenTypes('ResponsibilityOfferWithdrawn');
    after(offer).when(withdraw(otherInspector)).thenRefused('NOT_YOUR_UNIT');
    after().when(withdraw()).thenRefused('RESPONSIBILITY_NOT_OFFERED');
  });
});

describe('A case is there only for those who may know of it', () => {
  const assess = (who: typeof supportOfficer) => deed(who, 'AssessRisk', { occurredAt: now, risk: 'HIGH' });

  it('not for another unit’s officers, unless appointed', () => {
    after().when(assess(distantOfficer)).thenRefused('CASE_NOT_FOUND');
    after(appoint('SUPPORT_OFFICER', 9)).when(assess(distantOfficer)).thenTypes('RiskAssessed');
  });

  it('not for roles without casework', () => { after().when(assess(analyst)).thenRefused('CASE_NOT_FOUND'); });

  it('not for one who declared a conflict, who also loses every part in it', () => {
    const conflict = deed(officerInCase, 'DeclareConflict', { reason });
    after(appoint('OFFICER_IN_CASE', 2)).when(conflict).thenTypes('ConflictDeclared', 'OfficerRelieved');
    after(conflict).when(assess(officerInCase)).thenRefused('CASE_NOT_FOUND');
    after(conflict).when(conflict).thenNothing();
  });

  it('not for a colleague alleged to have done it, whom nothing in clear names', () => {
    const identify = deed(supervisor, 'IdentifyAllegedPerpetrator', { subjectId: suspect, name: 'D. Person', description: 'Tall', relationship: 'Colleague', colleague: staff(2) });
    const { events } = after(appoint('OFFICER_IN_CASE', 2)).when(identify);
    expect(events.map((event) => event.data)).toEqual([{
      subjectId: suspect, isColleague: true, identifiedAt: now, name: plain(suspect, 'D. Person'), description: plain(suspect, 'Tall'),
      relationship: plain(suspect, 'Colleague'), colleague: plain(suspect, staff(2)),
    }]);
    after(identify).when(assess(officerInCase)).thenRefused('CASE_NOT_FOUND');
  });

  it('and an alleged perpetrator is somebody else than the person supported', () => {
    after().when(deed(supervisor, 'IdentifyAllegedPerpetrator', { subjectId: amira as never })).thenRefused('PERPETRATOR_IS_PERSON_SUPPORTED');
    after().when(deed(supervisor, 'IdentifyAllegedPerpetrator', { subjectId: suspect })).thenTypes('AllegedPerpetratorIdentified');
  });
});

describe('Classifying', () => {
  const reclassify = (change: object = {}) => deed(supervisor, 'Reclassify', { kind: 'HATE_ASB', strands: [{ strand: 'RELIGION' }], reason, ...change });

  it('keeps what the case was and why it changed', () => {
    expect(after().when(reclassify()).events[0]?.data).toMatchObject({
      kind: 'HATE_ASB', strands: [{ strand: 'RELIGION' }], was: { kind: 'HATE_CRIME', strands: [{ strand: 'RACE' }] }, reason: hers(reason),
    });
  });

  it('changes nothing where nothing changes', () => { after().when(reclassify({ kind: 'HATE_CRIME', strands: [{ strand: 'RACE' }] })).thenNothing(); });

  it.each([
    [{ reason: '' }, 'REASON_REQUIRED'], [{ strands: [] }, 'STRAND_REQUIRED'], [{ kind: 'STAFF_VICTIM_CRIME' }, 'STAFF_VICTIM_CASES_NOT_YET_AVAILABLE'],
  ])('refuses %j', (change, code) => { after().when(reclassify(change)).thenRefused(code as never); });

  it('is a supervisor’s deed', () => { after().when({ ...reclassify(), by: officerInCase } as SupportCaseCommand).thenRefused('ACTION_NOT_PERMITTED'); });

  it('links incidents, each once', () => {
    const link = deed(supportOfficer, 'LinkIncident', { incidentId: otherIncident, relation: 'RELATED', linkedCaseId: otherCase, reason });
    after().when(link).thenTypes('IncidentLinked');
    after(link).when(link).thenNothing();
    after().when(deed(supportOfficer, 'LinkIncident', { incidentId: incident, relation: 'SAME', linkedCaseId: caseId })).thenRefused('CASE_IS_ITSELF');
  });

  it('marks a duplicate, on which work then stops', () => {
    const duplicate = (of = otherCase, why = reason) => deed(supervisor, 'FindDuplicate', { duplicateOf: of, reason: why });
    after(duplicate()).when(deed(supportOfficer, 'AssessRisk', { occurredAt: now, risk: 'HIGH' })).thenRefused('CASE_IS_DUPLICATE');
    after(duplicate()).when(deed(supportOfficer, 'RecordContact', reached)).thenTypes('ContactRecorded');
    after(duplicate()).when(deed(supervisor, 'ReopenCase', { occurredAt: now, reason })).thenTypes('CaseReopened');
    after().when(duplicate(caseId)).thenRefused('CASE_IS_ITSELF');
    after().when(duplicate(otherCase, ' ')).thenRefused('REASON_REQUIRED');
  });
});

describe('Casework', () => {
  it('assesses risk as often as it is asked, and says whether it rose', () => {
    const assess = (risk: string) => deed(supportOfficer, 'AssessRisk', { occurredAt: now, risk: risk as never, factors: ['REPEAT_VICTIM'], note: 'Afraid' });
    expect(after(assess('STANDARD')).when(assess('HIGH')).events[0]?.data).toMatchObject({ risk: 'HIGH', was: 'STANDARD', source: 'ASSESSMENT', note: hers('Afraid') });
    after().when(assess('NOT_ASSESSED')).thenRefused('RISK_REQUIRED');
    after().when(deed(supportOfficer, 'AssessRisk', { occurredAt: now, risk: 'HIGH', factors: ['not a code'] })).thenRefused('CODE_UNKNOWN');
  });

  it('assesses needs and the grounds of Enhanced Rights', () => {
    const assess = (change: object) => deed(supportOfficer, 'AssessNeeds', { occurredAt: now, needs: ['INTERPRETER'], ...change });
    after().when(assess({ enhancedGrounds: ['VULNERABLE'] })).thenTypes('NeedsAssessed');
    after().when(assess({ needs: ['MAGIC'] })).thenRefused('CODE_UNKNOWN', { field: 'needs' });
    after().when(assess({ enhancedGrounds: ['RICH'] })).thenRefused('CODE_UNKNOWN', { field: 'enhancedGrounds' });
  });

  it('makes a referral, or takes the person’s words where they decline', () => {
    after().when(deed(supportOfficer, 'MakeReferral', { occurredAt: now, agency: 'Northvale Victim Care' })).thenTypes('ReferralMade');
    after().when(deed(supportOfficer, 'MakeReferral', { occurredAt: now, agency: ' ' })).thenRefused('REASON_REQUIRED', { field: 'agency' });
    const decline = (words: string) => deed(supportOfficer, 'DeclineReferral', { occurredAt: now, agency: 'Northvale Victim Care', words, how: 'TELEPHONE' });
    expect(after().when(decline('Not now')).events[0]?.data).toMatchObject({ words: hers('Not now'), takenBy: staff(1), how: 'TELEPHONE' });
    after().when(decline('')).thenRefused('REASON_REQUIRED', { field: 'words' });
  });

  it.each([
    ['an outcome without its type', { type: 'CASE_OUTCOME' }, 'OUTCOME_TYPE_REQUIRED'],
    ['a type of outcome on an arrest', { outcomeType: 1 }, 'OUTCOME_TYPE_NOT_EXPECTED'],
    ['a type of outcome that there is not', { type: 'CASE_OUTCOME', outcomeType: 23 }, 'CODE_UNKNOWN'],
    ['a type of outcome before its time', { type: 'CASE_OUTCOME', outcomeType: 22, occurredAt: instant('2019-03-31T12:00:00.000Z') }, 'CODE_NOT_IN_FORCE'],
    ['news received before it happened', { receivedAt: instant('2026-03-01T17:00:00.000Z') }, 'RECEIVED_BEFORE_OCCURRED'],
    ['news not received yet', { receivedAt: later }, 'OCCURRED_IN_FUTURE'],
  ])('refuses as key event %s', (_, change, code) => {
    after().when(deed(officerInCase, 'RecordKeyEvent', { type: 'ARRESTED', occurredAt: earlier, ...(change as object) })).thenRefused(code as never);
  });

  it('records key events, those to come and those after closing too', () => {
    after().when(deed(officerInCase, 'RecordKeyEvent', { type: 'HEARING_SET', occurredAt: earlier, receivedAt: now, hearingAt: later, note: 'Court 2' })).thenTypes('KeyEventRecorded');
    after(...closing).when(deed(officerInCase, 'RecordKeyEvent', { type: 'CASE_OUTCOME', occurredAt: earlier, outcomeType: 1 })).thenTypes('KeyEventRecorded');
  });
});

describe('What the person wishes', () => {
  const wish = { occurredAt: earlier, how: 'TELEPHONE', words: 'Please do not call' } as const;
  const consent = { scope: 'NETWORK', occurredAt: earlier };

  it.each<[string, SupportCaseCommand, string]>([
    ['no contact', deed(supportOfficer, 'RequestNoContact', wish), 'NoContactRequested'],
    ['the death', deed(supportOfficer, 'RecordPersonDied', { learntAt: earlier, diedOn: localDate('2026-03-01') }), 'PersonDied'],
    ['the second role', deed(supportOfficer, 'DeclareDualRole', { reason }), 'DualRoleDeclared'],
    ['consent', deed(supportOfficer, 'GiveConsent', consent), 'ConsentGiven'],
    ['the contact plan', deed(supportOfficer, 'AgreeContactPlan', { personRevision: 3n, agreedAt: earlier, intervalDays: 14 }), 'ContactPlanAgreed'],
  ])('records %s once', (_, command, type) => {
    after().when(command).thenTypes(type);
    after(command).when(command).thenNothing();
  });

  it('is taken back', () => {
    after().when(deed(supportOfficer, 'WelcomeContactAgain', wish)).thenNothing();
    after(deed(supportOfficer, 'RequestNoContact', wish)).when(deed(supportOfficer, 'WelcomeContactAgain', wish)).thenTypes('ContactWelcomedAgain');
    after().when(deed(supportOfficer, 'WithdrawConsent', consent)).thenNothing();
    const again = after(deed(supportOfficer, 'GiveConsent', consent), deed(supportOfficer, 'WithdrawConsent', consent));
    again.when(deed(supportOfficer, 'GiveConsent', consent)).thenTypes('ConsentGiven');
  });

  it('is not taken from the future, nor as anything but a code', () => {
    for (const type of ['RequestNoContact', 'WelcomeContactAgain'] as const) after().when(deed(supportOfficer, type, { ...wish, occurredAt: later })).thenRefused('OCCURRED_IN_FUTURE');
    for (const type of ['GiveConsent', 'WithdrawConsent'] as const) after().when(deed(supportOfficer, type, { ...consent, scope: 'a b' })).thenRefused('CODE_UNKNOWN');
    after().when(deed(supportOfficer, 'RecordPersonDied', { learntAt: later })).thenRefused('OCCURRED_IN_FUTURE');
    after().when(deed(supportOfficer, 'RecordPersonDied', { learntAt: now, diedOn: localDate('2026-03-03') })).thenRefused('OCCURRED_IN_FUTURE', { field: 'diedOn' });
    after().when(deed(supportOfficer, 'AgreeContactPlan', { personRevision: 1n, agreedAt: later })).thenRefused('OCCURRED_IN_FUTURE');
  });

  it('needs somebody to agree with', () => {
    const unknown = deed(supportOfficer, 'OpenCase', { ...opening, victim: 'NOT_IDENTIFIED', personId: undefined });
    decider(supportCase).given(...story(unknown)).when(deed(supportOfficer, 'AgreeContactPlan', { personRevision: 1n, agreedAt: now })).thenRefused('NOBODY_TO_REACH');
  });
});

describe('Putting an entry right', () => {
  const correct = (change: object = {}) =>
    deed(supportOfficer, 'CorrectEntry', { eventId: entry, entry: { type: 'ContactRecorded', contactId: contact() }, corrected: { note: 'He, not she' }, reason, ...change });
  const seal = (change: object = {}) =>
    deed(protection, 'SealEntry', { eventId: entry, entry: { type: 'ContactRecorded' }, ground: 'WRONG_PERSON', reason, ...change });

  it('writes a later entry that says what was wrong and why', () => {
    after().when(correct()).then({
      type: 'EntryCorrected', schemaVersion: 1,
      data: { eventId: entry, entryType: 'ContactRecorded', contactId: contact(), corrected: { note: hers('He, not she') }, reason: hers(reason), correctedAt: now },
    });
    after(...closing).when(correct()).thenTypes('EntryCorrected');
    after().when(correct({ entry: { type: 'CaseOpened' }, corrected: { ethnicity: 'B2', removed: ['crimeReference'] } })).thenTypes('EntryCorrected');
  });

  it.each([
    ['nothing that there is', { entry: null }, 'ENTRY_NOT_FOUND'],
    ['nothing in it', { corrected: {} }, 'NOTHING_TO_CORRECT'],
    ['a field that is not its', { corrected: { ward: 'X' } }, 'ENTRY_CANNOT_BE_CORRECTED'],
    ['an entry that is put right by its own deed', { entry: { type: 'OfficerAppointed' } }, 'ENTRY_CANNOT_BE_CORRECTED'],
    ['a moment to come', { corrected: { occurredAt: later } }, 'OCCURRED_IN_FUTURE'],
    ['a code that there is not', { corrected: { outcome: 'SHRUGGED' } }, 'CODE_UNKNOWN'],
    ['without a reason', { reason: '' }, 'REASON_REQUIRED'],
  ])('refuses where it corrects %s', (_, change, code) => { after().when(correct(change)).thenRefused(code as never); });

  it('seals once, with a reason, and what is sealed is not corrected', () => {
    after().when(seal()).thenTypes('EntrySealed');
    after(seal()).when(seal()).thenNothing();
    after(seal()).when(correct()).thenRefused('ENTRY_SEALED');
    after().when(seal({ entry: null })).thenRefused('ENTRY_NOT_FOUND');
    after().when(seal({ reason: '' })).thenRefused('REASON_REQUIRED');
  });
});

describe('Closing', () => {
  const close = deed(inspector, 'CloseCase', { occurredAt: now, outcomeType: 18 });
  const back = (who = inspector, why = reason) => deed(who, 'ReturnClosure', { occurredAt: now, reason: why });

  it('goes from a proposal through the Inspector’s review', () => {
    after(firstReview, propose, deed(inspector, 'RecordReview', { type: 'CLOSURE', occurredAt: now, standardMet: true, findings: 'Done' })).when(close).thenTypes('CaseClosed');
  });

  it('says everything that still stands in its way', () => {
    after(propose).when(close).thenRefused('CLOSURE_BLOCKED', { blocks: ['FIRST_REVIEW_DUE', 'RISK_NOT_ASSESSED', 'CLOSURE_REVIEW_DUE'] });
    const directed = deed(inspector, 'RecordReview', {
      type: 'CLOSURE', occurredAt: now, standardMet: false, findings: 'Not yet', directions: [{ directionId: entry as never, what: 'Call', to: staff(1), dueAt: later }],
    });
    after(firstReview, propose, directed).when(close).thenRefused('CLOSURE_BLOCKED', { blocks: ['DIRECTIONS_UNDISCHARGED'] });
  });

  it('needs a proposal, one at a time', () => {
    after(firstReview).when(close).thenRefused('CLOSURE_NOT_PROPOSED');
    after(firstReview).when(back()).thenRefused('CLOSURE_NOT_PROPOSED');
    after(propose).when(propose).thenRefused('CLOSURE_ALREADY_PROPOSED');
    after().when(deed(supportOfficer, 'ProposeClosure', { occurredAt: now, outcomeType: 40 })).thenRefused('CODE_UNKNOWN');
  });

  it('is judged by the Inspector of the unit that is responsible', () => {
    after(propose).when({ ...close, by: otherInspector } as SupportCaseCommand).thenRefused('REVIEWER_LACKS_POST');
    after(propose).when({ ...close, by: supervisor } as SupportCaseCommand).thenRefused('ACTION_NOT_PERMITTED');
    after(propose, appoint('OFFICER_IN_CASE', 4)).when(close).thenRefused('REVIEWER_NOT_INDEPENDENT');
    after(propose, appoint('OFFICER_IN_CASE', 4)).when(back()).thenRefused('REVIEWER_NOT_INDEPENDENT');
  });

  it('is returned with a reason, and the next proposal needs its own review', () => {
    after(propose).when(back(inspector, '')).thenRefused('REASON_REQUIRED');
    const reviewed = deed(inspector, 'RecordReview', { type: 'CLOSURE', occurredAt: now, standardMet: true, findings: 'Done' });
    after(firstReview, propose, reviewed, back(), propose).when(close).thenRefused('CLOSURE_BLOCKED', { blocks: ['CLOSURE_REVIEW_DUE'] });
  });

  it('ends changing, until the case is reopened with a reason', () => {
    after(...closing).when(deed(supportOfficer, 'AssessRisk', { occurredAt: now, risk: 'HIGH' })).thenRefused('CASE_CLOSED');
    after(...closing).when(close).thenRefused('CASE_CLOSED');
    const reopen = (why = reason) => deed(inspector, 'ReopenCase', { occurredAt: now, reason: why });
    after(...closing).when(reopen('')).thenRefused('REASON_REQUIRED');
    after().when(reopen()).thenRefused('CASE_NOT_CLOSED');
    after(...closing, reopen()).when(propose).thenTypes('ClosureProposed');
  });
});
