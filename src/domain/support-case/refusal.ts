import type { ObligationId } from '../../kernel/ids';

/** Every reason for which a case's command can be refused; pages have words for each. */
export const supportCaseRefusalCodes = [
  'CASE_NOT_FOUND',
  'CASE_ALREADY_OPEN',
  'CASE_CLOSED',
  'CASE_IS_DUPLICATE',
  'CASE_NOT_CLOSED',
  'CASE_IS_ITSELF',
  'ACTION_NOT_PERMITTED',
  'NOT_YOUR_UNIT',
  'STAFF_VICTIM_DETAILS_REQUIRED',
  'STAFF_VICTIM_DETAILS_NOT_EXPECTED',
  'STAFF_VICTIM_STAYS_ONE',
  'NOT_A_STAFF_VICTIM_CASE',
  'PROMISE_NOT_ADOPTED',
  'SUPERVISOR_TO_BE_CHOSEN',
  'CONSENT_REQUIRED',
  'NOT_TO_YOURSELF',
  'ACCESS_NOT_PROPOSED',
  'ACCESS_BY_NAME_REQUIRED',
  'SECOND_PERSON_REQUIRED',
  'ALLEGATION_NOT_FOUND',
  'LOOKUP_ENDS_BEFORE_IT_BEGINS',
  'NOBODY_APPOINTED',
  'PROMISE_POINT_NOT_FOUND',
  'PROMISE_POINT_CANNOT_BE_DECLINED',
  'DECLINE_NEEDS_HOW',
  'ANSWER_IS_THE_VICTIMS',
  'CODE_UNKNOWN',
  'CODE_NOT_IN_FORCE',
  'STRAND_REQUIRED',
  'PERSON_REQUIRED',
  'PERSON_NOT_EXPECTED',
  'OCCURRED_IN_FUTURE',
  'OCCURRED_BEFORE_1900',
  'OCCURRED_AFTER_REPORTED',
  'OCCURRED_TO_BEFORE_FROM',
  'RECEIVED_BEFORE_OCCURRED',
  'REASON_REQUIRED',
  'CASE_NEEDS_AN_OWNER',
  'STAFF_MEMBER_NOT_ELIGIBLE',
  'STAFF_MEMBER_NOT_INDEPENDENT',
  'RESPONSIBILITY_ALREADY_THERE',
  'RESPONSIBILITY_OFFER_PENDING',
  'RESPONSIBILITY_NOT_OFFERED',
  'PERPETRATOR_IS_PERSON_SUPPORTED',
  'RISK_REQUIRED',
  'OUTCOME_TYPE_REQUIRED',
  'OUTCOME_TYPE_NOT_EXPECTED',
  'CONTACT_OUTSIDE_PLAN',
  'PERSON_DIED',
  'OUTCOME_DOES_NOT_FIT_CHANNEL',
  'PURPOSE_NEEDS_ANSWER',
  'INTERPRETER_NEEDS_REASON',
  'KEY_EVENT_NOT_FOUND',
  'CONTACT_NOT_FOUND',
  'OWN_ENTRY',
  'NOBODY_TO_REACH',
  'REVIEWER_NOT_INDEPENDENT',
  'REVIEWER_LACKS_POST',
  'FIRST_REVIEW_DUE',
  'FIRST_REVIEW_ALREADY_DONE',
  'FIRST_REVIEW_EXEMPT',
  'EXEMPTION_BY_OWN_INSPECTOR',
  'REREAD_BY_OWN_UNIT',
  'REVIEW_ALREADY_REREAD',
  'NEXT_REVIEW_IN_PAST',
  'DIRECTION_DUE_IN_PAST',
  'DIRECTION_NOT_FOUND',
  'ENTRY_NOT_FOUND',
  'ENTRY_SEALED',
  'ENTRY_CANNOT_BE_CORRECTED',
  'NOTHING_TO_CORRECT',
  'CLOSURE_NOT_PROPOSED',
  'CLOSURE_ALREADY_PROPOSED',
  'CLOSURE_BLOCKED',
  'OBLIGATION_NOT_FOUND',
  'OBLIGATION_NOT_OPEN',
  'OBLIGATION_NOT_PAUSED',
  'PAUSE_REASON_NOT_ALLOWED',
  'PAUSE_ENDS_IN_PAST',
  'REVIEW_CANNOT_BE_WAIVED',
  'APPROVER_IS_RESPONSIBLE',
  'ONLY_CONTACT_CAN_BE_DECLINED',
  'NOT_ESCALATED_YET',
  'ESCALATION_ALREADY_ACKNOWLEDGED',
  'BY_WHEN_IN_PAST',
  'MISSES_UNANSWERED',
  'BEYOND_CALENDAR',
  'SURVEY_NOT_DUE',
  'SURVEY_WAS_OFFERED',
  'REASON_NOT_IN_CASE',
] as const;
export type SupportCaseRefusalCode = (typeof supportCaseRefusalCodes)[number];

/** What still stands between a case and its closing. */
export type ClosureBlock =
  | 'FIRST_REVIEW_DUE'
  | 'RISK_NOT_ASSESSED'
  | 'CLOSURE_REVIEW_DUE'
  | 'DIRECTIONS_UNDISCHARGED'
  | 'PROMISE_UNDISPOSED'
  | 'SENIOR_LEAD_CONFIRMATION_DUE';
export type OutOfPlanReason = 'CHANNEL' | 'TIME' | 'VOICEMAIL' | 'NO_CONTACT_REQUESTED' | 'PERSON_DIED';
/** What makes somebody unfit to judge this case. An alleged perpetrator is never told so: to them there is no such case. */
export type DependenceGround = 'VICTIM' | 'LINE_MANAGER' | 'RELATIVE' | 'OFFICER_IN_CASE' | 'SUPPORT_OFFICER' | 'CONFLICT_DECLARED';

/** Facts for the words of the answer: codes and names of fields only, never personal data. */
export type SupportCaseRefusal = {
  readonly code: SupportCaseRefusalCode;
  /** The field of the command's data that is at fault. */
  readonly field?: string;
  readonly ground?: DependenceGround;
  readonly why?: readonly OutOfPlanReason[];
  readonly blocks?: readonly ClosureBlock[];
  /** The points of the promise that stand open. */
  readonly points?: readonly string[];
  /** The working calendar that ends too soon. */
  readonly calendar?: string;
  /** What was missed and is not answered. */
  readonly misses?: readonly ObligationId[];
};

/** The first check that fails, in the order in which a person should hear of them. */
export const firstRefusal = (...checks: readonly (SupportCaseRefusal | undefined)[]): SupportCaseRefusal | undefined =>
  checks.find((check) => check !== undefined);
