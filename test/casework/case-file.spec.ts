import { caseFileView } from '../../src/casework/case-file/case-file.view';
import { tokenUnder, type ViewKeys } from '../../src/casework/view-keys';
import type { FindableEvent } from '../../src/features/caseload/views/find-case/findable';
import { findCaseView } from '../../src/features/caseload/views/find-case/find-case.view';
import type { CaseworkEvent } from '../../src/domain/support-case/events';
import type { SupportCaseCommand } from '../../src/domain/support-case/command';
import {
  amira,
  caseId,
  close,
  closureReview,
  contact,
  deed,
  direction,
  firstReview,
  hers,
  incident,
  inspector,
  later,
  lpu,
  now,
  open,
  opening,
  otherCase,
  otherInspector,
  otherSupervisor,
  propose,
  reached,
  review,
  staff,
  story,
  supervisor,
  supportOfficer,
  suspect,
} from '../domain/support-case/scene';
import { inColleaguesCase, openColleagues } from '../support/colleagues-history';
import { eventIdOf, lockedAs, onStream, type OnStream } from '../support/given-events';
import { projection } from '../support/projection';

const keys: ViewKeys = { open: (personal) => ({ about: personal.about, value: 'x' }) as never, token: tokenUnder(Buffer.alloc(32, 7)) };
const told = (...commands: readonly SupportCaseCommand[]) => onStream(`supportCase-${caseId}`, ...story(...commands));
const entry = (nth: number) => eventIdOf(nth);

const opened = deed(supportOfficer, 'OpenCase', { ...opening, crimeReference: '04RC/26/1', summary: 'Shouted at.', risk: 'STANDARD' });
const tried = { ...reached, contactId: contact(2), occurredAt: now, outcome: 'NO_ANSWER', purposes: [] } as const;
const offer = deed(inspector, 'OfferResponsibility', { to: lpu(2) });
const correct = (nth: number, type: string, corrected: object) =>
  deed(supportOfficer, 'CorrectEntry', { eventId: entry(nth), entry: { type }, corrected, reason: 'A slip.' });
const seal = (nth: number, type: string) =>
  deed(supervisor, 'SealEntry', { eventId: entry(nth), entry: { type }, ground: 'WRONG_PERSON', reason: 'Not hers.' });

/** What people said of the service and to the offer of a statement: the file shows nothing of it. */
const recordedBy = staff(3);
const afterwards: readonly CaseworkEvent[] = [
  { type: 'SurveyReturned', schemaVersion: 1, data: { score: 4, occurredAt: now, recordedBy } },
  { type: 'SurveyNotOffered', schemaVersion: 1, data: { reason: 'OTHER', occurredAt: now, recordedBy } },
  { type: 'PersonalStatementAnswered', schemaVersion: 1, data: { answer: 'LATER', occurredAt: now, recordedBy } },
];

/** Another unit's Inspector judged the review anew: the file shows nothing of it. */
const readAgain: CaseworkEvent = {
  type: 'ReviewReread',
  schemaVersion: 1,
  data: {
    reviewEventId: entry(2),
    quarter: '2025-26-Q4',
    standardMet: true,
    findings: hers('As I would have.'),
    agrees: true,
    readBy: otherInspector.staffId,
    readAt: now,
  },
};

const wish = { occurredAt: now, how: 'TELEPHONE', words: 'Not now, please.' } as const;
const everything = [
  [
    open,
    deed(supportOfficer, 'AssessRisk', { occurredAt: now, risk: 'HIGH' }),
    deed(supportOfficer, 'AssessNeeds', { occurredAt: now, needs: ['HOUSING'] }),
    deed(supportOfficer, 'RecordContact', reached),
    deed(supervisor, 'ConfirmContact', { contactId: contact(), proof: 'CALL_RECORD' }),
    deed(supportOfficer, 'AgreeContactPlan', { personRevision: 3n, agreedAt: now }),
    deed(supportOfficer, 'RequestNoContact', wish),
    deed(supportOfficer, 'WelcomeContactAgain', wish),
    deed(supportOfficer, 'GiveConsent', { scope: 'RESEARCH', occurredAt: now }),
    deed(supportOfficer, 'WithdrawConsent', { scope: 'RESEARCH', occurredAt: now }),
    deed(supportOfficer, 'MakeReferral', { occurredAt: now, agency: 'Open Door' }),
    deed(supportOfficer, 'DeclineReferral', { occurredAt: now, agency: 'Open Door', words: 'No, thank you.' }),
    deed(supportOfficer, 'RecordKeyEvent', { type: 'ARRESTED', occurredAt: now }),
    deed(supportOfficer, 'LinkIncident', { incidentId: incident, relation: 'RELATED', reason: 'Same street.' }),
    deed(supervisor, 'Reclassify', { kind: 'NON_CRIME_HATE_INCIDENT', strands: [{ strand: 'RELIGION' }], reason: 'No crime.' }),
    deed(supervisor, 'AppointOfficer', { role: 'SUPPORT_OFFICER', staffId: staff(1) }),
    deed(supervisor, 'AppointOfficer', { role: 'OFFICER_IN_CASE', staffId: staff(2) }),
    deed(supervisor, 'RelieveOfficer', { role: 'OFFICER_IN_CASE', staffId: staff(2) }),
    offer,
    deed(otherInspector, 'DeclineResponsibility', { reason: 'Not ours.' }),
    offer,
    deed(inspector, 'WithdrawResponsibilityOffer', {}),
    deed(supportOfficer, 'DeclareDualRole', { reason: 'Counter-allegation.' }),
    deed(supportOfficer, 'RecordPersonDied', { learntAt: now }),
    offer,
    deed(otherSupervisor, 'AcceptResponsibility', {}),
    deed(supervisor, 'DeclareConflict', {}),
  ],
  [
    open,
    deed(otherInspector, 'ExemptFirstReview', { reason: 'Recorded twice.' }),
    deed(supervisor, 'FindDuplicate', { duplicateOf: otherCase, reason: 'The same.' }),
  ],
  [
    open,
    firstReview,
    propose,
    deed(inspector, 'ReturnClosure', { occurredAt: now, reason: 'Call first.' }),
    propose,
    closureReview,
    close,
    deed(supervisor, 'ReopenCase', { occurredAt: now, reason: 'New facts.' }),
  ],
];

describe('What a case is shown as', () => {
  const file = projection(caseFileView(keys));
  const shown = (row: object) => ({ [caseId]: expect.objectContaining(row) });

  it('follows every deed of it', () => {
    const [long, duplicate, closing] = everything.map((commands) => told(...commands));
    file.given(...(long ?? [])).then(
      shown({
        risk: 'HIGH',
        needs: ['HOUSING'],
        kind: 'NON_CRIME_HATE_INCIDENT',
        planAgreedAt: now,
        consents: [],
        diedLearntAt: now,
        access: expect.objectContaining({ responsibleLpu: 'LPU-2', recordedLpu: 'LPU-1', excluded: [supervisor.staffId] }),
      }),
    );
    file.given(...(duplicate ?? [])).then(shown({ status: 'DUPLICATE', duplicateOf: otherCase, firstReview: 'EXEMPT' }));
    file
      .given(...(closing ?? []), ...onStream(`supportCase-${caseId}`, readAgain, ...afterwards))
      .then(shown({ status: 'OPEN', firstReview: 'DONE', risk: 'STANDARD' }));
  });

  it('keeps of a colleague’s case who is let in until they are not, and leaves the promise to a view of its own', () => {
    const only = onStream(
      `supportCase-${caseId}`,
      ...(inColleaguesCase(caseFileView(keys).projection.handles) as readonly CaseworkEvent[]),
    );
    const letIn = (granted: readonly unknown[]) =>
      shown({ access: expect.objectContaining({ staffVictim: expect.objectContaining({ granted }) as unknown }) as unknown });
    file.given(...told(openColleagues)).then(letIn([{ staffId: supervisor.staffId, as: 'SUPERVISOR' }]));
    file.given(...told(openColleagues), ...only).then(letIn([]));
  });

  it('puts right what was corrected, be it the opening or a contact, and withholds what was sealed', () => {
    file
      .given(
        ...told(
          opened,
          deed(supportOfficer, 'RecordContact', tried),
          correct(1, 'CaseOpened', { summary: 'Spat at.', removed: ['crimeReference'] }),
          correct(3, 'ContactRecorded', { outcome: 'REACHED' }),
        ),
      )
      .then(shown({ textsSealed: false, summary: lockedAs('Spat at.') }));
    file
      .given(...told(opened, correct(1, 'CaseOpened', { summary: 'Spat at.' }), seal(1, 'CaseOpened')))
      .then(shown({ textsSealed: true }));
  });

  it('names nobody as alleged perpetrator whose entry was sealed', () => {
    const identified = deed(supportOfficer, 'IdentifyAllegedPerpetrator', { subjectId: suspect, name: 'Ivor Neighbour' });
    file
      .given(...told(open, identified))
      .then(shown({ allegedPerpetrators: [expect.objectContaining({ name: lockedAs('Ivor Neighbour') })] }));
    file.given(...told(open, identified, seal(2, 'AllegedPerpetratorIdentified'))).then(shown({ allegedPerpetrators: [] }));
  });

  it('keeps a direction until it is carried out', () => {
    const directed = deed(inspector, 'RecordReview', {
      ...review,
      risk: 'STANDARD',
      directions: [{ directionId: direction(), what: 'Call her.', to: staff(1), dueAt: later }],
    });
    const events = told(open, directed);
    file.given(...events).then(shown({ directions: [expect.objectContaining({ directionId: direction(), what: lockedAs('Call her.') })] }));
    file
      .given(...told(open, directed, deed(supportOfficer, 'DischargeDirection', { directionId: direction(), occurredAt: now })))
      .then(shown({ directions: [] }));
  });
});

describe('By what a case is found', () => {
  const find = projection(findCaseView(keys), {});
  const person = (...events: readonly object[]): readonly OnStream<FindableEvent>[] => onStream(`person-${amira}`, ...(events as never[]));
  const filed = (...commands: readonly SupportCaseCommand[]) => told(...commands) as unknown as readonly OnStream<FindableEvent>[];
  const named = (type: string, name: string) => ({
    type,
    schemaVersion: 1,
    data: { personId: amira, name: { about: amira, value: name } },
  });

  it('is every name its person went by, and the references that hold', () => {
    find.given(...person(named('PersonRegistered', 'Amira Khan'), named('PersonNamed', 'Amira Khatib')), ...filed(opened)).then({
      [`person-${amira}`]: expect.objectContaining({
        names: [expect.objectContaining({ name: lockedAs('Amira Khan') }), expect.objectContaining({ name: lockedAs('Amira Khatib') })],
      }),
      [`supportCase-${caseId}`]: expect.objectContaining({
        personId: amira,
        references: [expect.objectContaining({ value: lockedAs('04RC/26/1') })],
      }),
    });
  });

  it('is nothing once they are erased, sealed or put right', () => {
    const erased = { type: 'PersonErased', schemaVersion: 1, data: { personId: amira, erasedAt: now, decidedBy: [staff(1), staff(2)] } };
    find.given(...person(named('PersonRegistered', 'Amira Khan'), erased)).then({});
    find.given(...filed(opened, seal(1, 'CaseOpened'))).then({ [`supportCase-${caseId}`]: expect.objectContaining({ references: [] }) });
    find.given(...filed(opened, correct(1, 'CaseOpened', { crimeReference: '04RC/26/2' }))).then({
      [`supportCase-${caseId}`]: expect.objectContaining({ references: [expect.objectContaining({ value: lockedAs('04RC/26/2') })] }),
    });
  });

  it('is, in a colleague’s case, the reference that was linked to it later', () => {
    const { handles } = findCaseView(keys).projection;
    const linked = onStream(`supportCase-${caseId}`, ...(inColleaguesCase(handles) as readonly FindableEvent[]));
    const references = expect.arrayContaining([expect.objectContaining({ field: 'crimeReference' })]) as unknown;
    find.given(...filed(openColleagues), ...linked).then({ [`supportCase-${caseId}`]: expect.objectContaining({ references }) });
  });

  it('stays with who may know of it', () => {
    for (const commands of everything)
      find.given(...filed(...commands)).then({ [`supportCase-${caseId}`]: expect.objectContaining({ kind: 'case' }) });
    const identified = deed(supportOfficer, 'IdentifyAllegedPerpetrator', { subjectId: suspect, name: 'Ivor Neighbour' });
    find.given(...filed(open, identified)).then({ [`supportCase-${caseId}`]: expect.objectContaining({ kind: 'case' }) });
  });
});
