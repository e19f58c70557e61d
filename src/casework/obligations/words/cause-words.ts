import { defaultPack } from '../../../domain/obligations/policy-pack/default-pack';
import type { FactPattern } from '../../../domain/obligations/policy-pack/rule-shape';
import { ruleOf } from '../../../domain/obligations/policy-pack/rules-of';
import type { KeyEventType } from '../../../domain/reference-data/key-event-types';

type Cause = Exclude<FactPattern['fact'], 'KEY_EVENT'>;

const causes: { readonly [F in Cause]: string } = {
  CASE_OPENED: 'the report',
  REVIEW: 'the last review',
  CONTACT: 'the last contact',
  RISK_ASSESSED: 'the risk assessment',
  RISK_RAISED: 'the risk was raised',
  NEEDS_ASSESSED: 'the needs assessment',
  CONTACT_PLAN_AGREED: 'the contact plan was agreed',
  REFERRAL_MADE: 'the referral',
  REFERRAL_DECLINED: 'the referral was declined',
  NO_CONTACT_REQUESTED: 'they asked for no contact',
  CONTACT_WELCOMED_AGAIN: 'they welcomed contact again',
  INCIDENT_LINKED: 'another incident was linked',
  COLLEAGUE_ALLEGED: 'a colleague was alleged to be the perpetrator',
  ALLEGATION_CONFIRMED: 'a second person looked at it',
  OFFICER_APPOINTED: 'somebody was appointed',
  OFFICER_RELIEVED: 'somebody was relieved',
  CONFLICT_CHECKED: 'the check for a conflict',
  REFERENCE_LINKED: 'the record was linked',
  HEALTH_AND_SAFETY_REPORTED: 'the health and safety report',
  STATEMENT_TAKER_NAMED: 'somebody was named to take the statement',
  EVIDENCE_CHECKED: 'the evidence was looked for',
  NOTICE_GIVEN: 'somebody was told',
  WELLBEING_ASSESSED: 'the wellbeing assessment',
  SUPPORT_OFFERED: 'support was offered',
  CONSENT_GIVEN: 'they consented',
  LESSON_RECORDED: 'the lesson was recorded',
  POST_CLOSURE_CHECKED: 'the check after closing',
  CLOSURE_CONFIRMED: 'closing was agreed to',
  PROMISE_DECLINED: 'they declined a point',
  PROMISE_TAKEN_UP: 'they wanted it after all',
  PROMISE_ASKED: 'they were asked',
  PROMISE_ANSWERED: 'they answered',
  PROMISE_DISPUTED: 'they said that it is not kept',
  DISAGREEMENT_ANSWERED: 'the disagreement was answered',
  DIRECTION_GIVEN: 'the direction given',
  DIRECTION_DISCHARGED: 'the direction was carried out',
  CLOSURE_PROPOSED: 'closing was proposed',
  CASE_CLOSED: 'the case was closed',
  CASE_REOPENED: 'the case was reopened',
};
const events: { readonly [E in KeyEventType]: string } = {
  NOT_INVESTIGATED: 'the decision not to investigate',
  ATTENDANCE_DELAYED: 'attendance was delayed',
  ARRESTED: 'the arrest',
  INTERVIEWED_UNDER_CAUTION: 'the interview under caution',
  RELEASED_WITHOUT_CHARGE: 'the release without charge',
  BAILED: 'bail',
  RELEASED_UNDER_INVESTIGATION: 'the release under investigation',
  BAIL_CHANGED: 'bail was changed',
  CHARGED: 'the charge',
  OUT_OF_COURT_DISPOSAL_CONSIDERED: 'an out-of-court disposal was considered',
  NO_FURTHER_ACTION: 'the decision to take no further action',
  STATEMENT_TAKEN: 'the statement was taken',
  HEARING_SET: 'we heard of the hearing',
  BAIL_HEARING_OUTCOME: 'we heard the outcome of the bail hearing',
  WARRANT_ISSUED: 'we heard of the warrant',
  WITNESS_CALLED: 'we heard that they are called as a witness',
  CASE_OUTCOME: 'we heard the outcome',
  SENTENCED: 'we heard the sentence',
  RIGHT_TO_REVIEW_REQUESTED: 'they asked for a review of the decision',
  BAIL_BREACHED: 'bail was breached',
  COLLEAGUE_RETURNING: 'the colleague returned to work',
  VICTIM_WITHDREW: 'they withdrew their support',
  VICTIM_DISSATISFIED: 'they said that they are dissatisfied',
  CALL_REQUESTED: 'they asked to be called',
  RIGHT_TO_REVIEW_ACKNOWLEDGED: 'the request for a review was acknowledged',
  RIGHT_TO_REVIEW_COMPLETED: 'the review of the decision was completed',
};

/**
 * What set the clock of a duty going, as "after …" goes on. A duty names the event that caused it, not of what sort it was: where a rule
 * knows several, only what they have in common can be said.
 */
export function causeWords(rule: string, { startedAt, reportedAt }: { readonly startedAt: string; readonly reportedAt: string }): string {
  const when = ruleOf(defaultPack, rule)?.when ?? [];
  const [first] = when;
  if (startedAt === reportedAt && when.some(({ fact }) => fact === 'CASE_OPENED')) return causes.CASE_OPENED;
  if (rule === defaultPack.reviews.broughtForward) return 'what brought the review forward,';
  if (!first) return 'what caused it,';
  if (when.length > 1 && first.fact === 'CASE_OPENED') return laterCause(when.slice(1));
  if (first.fact !== 'KEY_EVENT') return causes[first.fact];
  const types = when.flatMap((pattern) => (pattern.fact === 'KEY_EVENT' ? pattern.types : []));
  return types.length === 1 && types[0] ? events[types[0]] : 'we heard of it,';
}

/** Of a duty that opening causes and something later causes again. */
function laterCause([only, ...others]: readonly FactPattern[]): string {
  if (only && others.length === 0 && only.fact !== 'KEY_EVENT') return causes[only.fact];
  return [only, ...others].some((pattern) => pattern?.fact === 'CONTACT') ? 'the last contact or a new start,' : 'what caused it,';
}
