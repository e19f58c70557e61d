import fc from 'fast-check';
import { audienceCodes, offerAnswerCodes, promiseAnswerCodes, supportOfferCodes } from '../../../src/domain/reference-data/staff-victims';
import { grantedParts } from '../../../src/domain/support-case/granted-part';
import type { SupportCaseCommand } from '../../../src/domain/support-case/command';
import { contact, deed, direction, earlier, entry, everyone, incident, later, lpu, now, opening, otherCase, staff, suspect } from './scene';

export const someone = fc.constantFrom(...everyone);
const role = fc.constantFrom('OFFICER_IN_CASE', 'SUPPORT_OFFICER', 'SUPERVISOR', 'WELFARE_OFFICER');
const moment = fc.constantFrom(earlier, now, later);
const reason = fc.constantFrom('', 'Said why');
const risk = fc.constantFrom('NOT_ASSESSED', 'STANDARD', 'HIGH');
const colleague = fc.option(fc.nat({ max: 11 }).map(staff), { nil: undefined });
const contactId = fc.nat({ max: 3 }).map(contact);
const directionId = fc.nat({ max: 2 }).map(direction);
const wish = fc.record({ occurredAt: moment, how: fc.constant('TELEPHONE') });
const consent = fc.record({ scope: fc.constantFrom('NETWORK', 'PANEL'), occurredAt: moment });
const nothing = fc.constant({});
const named = fc.record({ staffId: fc.nat({ max: 11 }).map(staff), as: fc.constantFrom(...grantedParts) });
const point = fc.constantFrom('P1', 'P5', 'P8', 'P99');
const how = fc.constantFrom(undefined, 'TELEPHONE');
const taken = fc.record({ point, words: reason, how, occurredAt: moment });

/** Data for every deed there is, likely and unlikely. */
const dataOf: { readonly [D in SupportCaseCommand['type']]: fc.Arbitrary<object> } = {
  OpenCase: fc.constant(opening),
  Reclassify: fc.record({
    kind: fc.constantFrom('HATE_CRIME', 'HATE_ASB', 'STAFF_VICTIM_CRIME'),
    strands: fc.constantFrom([], [{ strand: 'RACE' }], [{ strand: 'AGE' }]),
    reason,
  }),
  LinkIncident: fc.record({ incidentId: fc.constant(incident), relation: fc.constant('RELATED') }),
  FindDuplicate: fc.record({ duplicateOf: fc.constantFrom(opening.caseId, otherCase), reason }),
  AppointOfficer: fc.record({ role, staffId: fc.nat({ max: 11 }).map(staff) }),
  RelieveOfficer: fc.record({ role, staffId: fc.nat({ max: 11 }).map(staff) }),
  OfferResponsibility: fc.record({ to: fc.integer({ min: 1, max: 3 }).map(lpu) }),
  AcceptResponsibility: nothing,
  DeclineResponsibility: fc.record({ reason }),
  WithdrawResponsibilityOffer: nothing,
  DeclareConflict: nothing,
  IdentifyAllegedPerpetrator: fc.record({ subjectId: fc.constantFrom(suspect, opening.personId), name: reason, colleague }),
  AssessRisk: fc.record({ occurredAt: moment, risk, note: reason }),
  AssessNeeds: fc.record({ occurredAt: moment, needs: fc.constantFrom([], ['NONE'], ['MAGIC']) }),
  RecordContact: fc.record({
    contactId,
    occurredAt: moment,
    outcome: fc.constantFrom('REACHED', 'NO_ANSWER', 'VOICEMAIL', 'SENT'),
    channel: fc.constantFrom('TELEPHONE', 'LETTER'),
    direction: fc.constantFrom('OUTBOUND', 'INBOUND'),
    overrideReason: reason,
    purposes: fc.constantFrom(undefined, [], ['UPDATE'], ['REFERRAL_OFFER']),
  }),
  ConfirmContact: fc.record({ contactId, proof: fc.constant('CALL_RECORD') }),
  AgreeContactPlan: fc.record({ personRevision: fc.bigInt({ min: 0n, max: 2n }), agreedAt: moment }),
  RequestNoContact: wish,
  WelcomeContactAgain: wish,
  RecordPersonDied: fc.record({ learntAt: moment }),
  DeclareDualRole: nothing,
  GiveConsent: consent,
  WithdrawConsent: consent,
  MakeReferral: fc.record({ occurredAt: moment, agency: reason }),
  RecordSurvey: fc.record({ occurredAt: moment, score: fc.integer({ min: 0, max: 6 }), words: reason }),
  RecordNoSurvey: fc.record({ occurredAt: moment, reason: fc.constantFrom('PERSON_DIED', 'NO_SAFE_WAY', 'OTHER'), words: reason }),
  RecordStatementAnswer: fc.record({ occurredAt: moment, answer: fc.constantFrom('MADE', 'LATER', 'DECLINED'), how }),
  DeclineReferral: fc.record({ occurredAt: moment, agency: reason, words: reason }),
  RecordKeyEvent: fc.record({
    type: fc.constantFrom('ARRESTED', 'CASE_OUTCOME'),
    occurredAt: moment,
    outcomeType: fc.constantFrom(undefined, 1, 99),
  }),
  RecordReview: fc.record({
    type: fc.constantFrom('SUPERVISOR', 'INSPECTOR_FIRST', 'INSPECTOR_PERIODIC', 'BROUGHT_FORWARD', 'CLOSURE'),
    occurredAt: moment,
    standardMet: fc.boolean(),
    findings: reason,
    risk,
    relations: fc.constantFrom([], ['VICTIM']),
    directions: fc.array(fc.record({ directionId, what: reason, to: fc.nat({ max: 11 }).map(staff), dueAt: moment }), { maxLength: 1 }),
  }),
  ProposeAccess: named,
  ConfirmAccess: named,
  WithdrawAccess: named,
  ConfirmAllegation: fc.record({ subjectId: fc.constant(suspect), result: fc.constantFrom('CONFIRMED', 'LIFTED'), reason }),
  ApproveCovertLookup: fc.record({ staffId: fc.nat({ max: 11 }).map(staff), from: moment, until: moment, reason }),
  LinkReference: fc.record({ crimeReference: reason, hateFlagSet: fc.boolean(), occurredAt: moment }),
  ReportHealthAndSafety: fc.record({
    result: fc.constantFrom('REPORTED', 'NOT_APPLICABLE'),
    reference: reason,
    reason,
    occurredAt: moment,
  }),
  CheckConflict: fc.record({ role, result: fc.constantFrom('NONE_FOUND', 'FOUND'), occurredAt: moment }),
  NameStatementTaker: fc.record({ staffId: fc.nat({ max: 11 }).map(staff), occurredAt: moment }),
  CheckEvidence: fc.record({
    bodyWornVideo: fc.constant('SECURED'),
    cctv: fc.constant('NONE_THERE'),
    witnesses: fc.constant('ASKED_FOR'),
    photographs: fc.constant('SECURED'),
    occurredAt: moment,
  }),
  GiveNotice: fc.record({
    audience: fc.constantFrom(...audienceCodes),
    named: fc.boolean(),
    how: fc.constant('TELEPHONE'),
    occurredAt: moment,
  }),
  AssessWellbeing: fc.record({ cumulativeHarmAsked: fc.boolean(), traumaChecked: fc.boolean(), occurredAt: moment }),
  OfferSupport: fc.record({
    offer: fc.constantFrom(...supportOfferCodes),
    answer: fc.constantFrom(...offerAnswerCodes),
    how: fc.constant('TELEPHONE'),
    occurredAt: moment,
  }),
  RecordLesson: fc.record({ result: fc.constantFrom('LESSON', 'NONE'), lesson: reason, occurredAt: moment }),
  DeclinePromisePoint: taken,
  TakeUpPromisePoint: taken,
  SetAsidePromisePoint: fc.record({ point, reason, approver: fc.nat({ max: 11 }).map(staff) }),
  AskAboutPromise: fc.record({ how: fc.constant('TELEPHONE'), occurredAt: moment }),
  AnswerPromise: fc.record({ point, answer: fc.constantFrom(...promiseAnswerCodes), words: reason, occurredAt: moment }),
  ChooseAnswerReaders: fc.record({ readers: fc.uniqueArray(fc.constantFrom(...grantedParts), { maxLength: 3 }) }),
  AnswerDisagreement: fc.record({ point, what: reason, occurredAt: moment }),
  ConfirmClosure: fc.record({ occurredAt: moment }),
  CheckAfterClosure: fc.record({ answer: fc.constantFrom('SETTLED', 'NOT_SETTLED'), how: fc.constant('TELEPHONE'), occurredAt: moment }),
  ExemptFirstReview: fc.record({ reason }),
  RereadReview: fc.record({ reviewEventId: fc.constant(entry), standardMet: fc.boolean(), findings: reason }),
  DischargeDirection: fc.record({ directionId, occurredAt: moment }),
  CorrectEntry: fc.record({
    eventId: fc.constant(entry),
    entry: contactId.map((id) => ({ type: 'ContactRecorded', contactId: id })),
    corrected: fc.constantFrom({}, { outcome: 'NO_ANSWER' }),
    reason,
  }),
  SealEntry: fc.record({
    eventId: fc.constant(entry),
    entry: fc.constantFrom(null, { type: 'ContactRecorded' }),
    ground: fc.constant('OTHER'),
    reason,
  }),
  ProposeClosure: fc.record({ occurredAt: moment, outcomeType: fc.constantFrom(undefined, 18, 99) }),
  ReturnClosure: fc.record({ occurredAt: moment, reason }),
  CloseCase: fc.record({ occurredAt: moment }),
  ReopenCase: fc.record({ occurredAt: moment, reason }),
};
const every = Object.keys(dataOf) as SupportCaseCommand['type'][];
export const command: fc.Arbitrary<SupportCaseCommand> = fc
  .constantFrom(...every)
  .chain((type) => fc.tuple(someone, dataOf[type]).map(([who, data]) => deed(who, type, data as never)));
export const commands = fc.array(command, { maxLength: 25 });
