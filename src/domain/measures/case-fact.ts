import type { Instant } from '../../kernel/instant';
import type { DataOf } from '../support-case/concern';
import type { SupportCaseEvent } from '../support-case/events';

type Type = SupportCaseEvent['type'];
type Point = { readonly code: string; readonly title: string; readonly rules: readonly string[] };

/** What figures take of some events is not a field of theirs as it stands: whatever of it could be personal is left out. */
type Derived = {
  readonly CaseOpened: { readonly isStaffVictim: boolean };
  readonly ContactRecorded: { readonly byStranger: boolean };
  readonly PromiseMade: { readonly rulesOf: readonly Point[] };
};
type SourceOf<T extends Type> = DataOf<T> & (T extends keyof Derived ? Derived[T] : unknown);

/** A short name that an extract is kept under, and the fields that figures need; `null`: figures need nothing of this event. */
type Needed<T extends Type> = readonly [code: string, fields: readonly (keyof SourceOf<T>)[]] | null;

/**
 * What figures need of each event of a case: all of it in clear, none of it personal. An event type that stands here with neither fields
 * nor `null` does not compile. ObligationBreached is kept for what was overtaken alone: a due instant that passed shows by itself (law 10).
 */
export const neededOfFacts = {
  CaseOpened: [
    'co',
    [
      'kind',
      'strands',
      'recordedLpu',
      'online',
      'locationType',
      'victim',
      'personId',
      'ageBand',
      'ethnicity',
      'isStaffVictim',
      'reportedAt',
      'initialRisk',
    ],
  ],
  CaseReclassified: ['cr', ['kind', 'strands', 'was', 'reclassifiedAt']],
  CaseFoundDuplicate: ['cd', []],
  EntryCorrected: ['ec', ['eventId', 'corrected', 'correctedAt']],
  EntrySealed: ['es', ['eventId', 'ground', 'sealedAt']],
  ClosureProposed: ['cp', []],
  ClosureReturned: ['ct', []],
  CaseClosed: ['cc', ['occurredAt', 'outcomeType']],
  CaseReopened: ['ca', ['occurredAt']],
  RiskAssessed: ['ra', ['occurredAt', 'risk', 'source']],
  ContactRecorded: ['cn', ['contactId', 'occurredAt', 'channel', 'direction', 'outcome', 'purposes', 'byStranger']],
  ContactConfirmed: ['cf', ['contactId']],
  NoContactRequested: ['nc', ['occurredAt']],
  KeyEventRecorded: ['ke', ['type', 'occurredAt', 'receivedAt', 'outcomeType']],
  ReviewRecorded: ['rr', ['type', 'occurredAt', 'standardMet']],
  ReviewReread: ['rd', ['reviewEventId', 'agrees', 'readAt']],
  ReviewExempted: ['re', ['exemptedAt', 'role']],
  ReferralMade: ['rm', ['occurredAt']],
  ReferralDeclined: ['rf', ['occurredAt']],
  SurveyReturned: ['sr', ['occurredAt', 'score']],
  SurveyNotOffered: ['sn', ['occurredAt', 'reason']],
  PersonalStatementAnswered: ['ps', ['occurredAt', 'answer']],
  PromiseMade: ['pm', ['rulesOf']],
  PromisePointDeclined: ['pd', ['point', 'occurredAt']],
  PromisePointTakenUp: ['pt', ['point', 'occurredAt']],
  PromisePointSetAside: ['pa', ['point', 'setAsideAt']],
  PromiseAnswered: ['pw', ['point', 'answer', 'occurredAt']],
  ObligationArose: ['oa', ['obligationId', 'rule', 'label', 'startedAt', 'dueAt', 'band', 'policyVersion', 'calendarVersion']],
  ObligationMet: ['om', ['obligationId', 'status', 'by', 'metAt', 'confirmed']],
  ObligationBreached: ['ob', ['obligationId', 'because', 'breachedAt']],
  ObligationPaused: ['op', ['obligationId', 'resumesAt', 'dueAt']],
  ObligationResumed: ['or', ['obligationId', 'dueAt']],
  ObligationDeclined: ['od', ['obligationId', 'declinedAt', 'by']],
  ObligationWaived: ['ow', ['obligationId', 'waivedAt']],
  ObligationReplaced: ['ox', ['obligationId', 'because', 'replacedAt']],
  ObligationRejudged: ['oj', ['obligationId', 'result', 'rejudgedAt']],
  ObligationEnded: ['oe', ['obligationId', 'because', 'endedAt']],
  ObligationsReplanned: null,
  AttemptsDecisionRaised: null,
  EscalationAcknowledged: null,
  IncidentLinked: null,
  OfficerAppointed: null,
  OfficerRelieved: null,
  ResponsibilityOffered: null,
  ResponsibilityAccepted: null,
  ResponsibilityDeclined: null,
  ResponsibilityOfferWithdrawn: null,
  ConflictDeclared: null,
  AllegedPerpetratorIdentified: null,
  NeedsAssessed: null,
  ContactPlanAgreed: null,
  ContactWelcomedAgain: null,
  PersonDied: null,
  DualRoleDeclared: null,
  ConsentGiven: null,
  ConsentWithdrawn: null,
  DirectionGiven: null,
  DirectionDischarged: null,
  AccessProposed: null,
  AccessGranted: null,
  AccessWithdrawn: null,
  AllegationConfirmed: null,
  CovertLookupApproved: null,
  ReferenceLinked: null,
  HealthAndSafetyReported: null,
  ConflictChecked: null,
  StatementTakerNamed: null,
  EvidenceChecked: null,
  NoticeGiven: null,
  WellbeingAssessed: null,
  SupportOffered: null,
  LessonRecorded: null,
  PostClosureChecked: null,
  ClosureConfirmed: null,
  PromiseAsked: null,
  AnswerReadersChosen: null,
  DisagreementAnswered: null,
} as const satisfies { readonly [T in Type]: Needed<T> };

type Table = typeof neededOfFacts;
export type FactType = { [T in keyof Table]: Table[T] extends null ? never : T }[keyof Table];
export type FactData<T extends FactType> = Pick<SourceOf<T>, NonNullable<Table[T]>[1][number] & keyof SourceOf<T>>;

/** One event of a case as figures know it. Of a duty's facts neither `eventId` nor `recordedAt` is needed, and both are empty. */
export type CaseFact<T extends FactType = FactType> = {
  [One in T]: { readonly type: One; readonly eventId: string; readonly recordedAt: Instant; readonly data: FactData<One> };
}[T];
