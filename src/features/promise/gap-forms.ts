import type { FactPattern } from '../../domain/obligations/policy-pack/rule-shape';
import type { Deed } from '../../domain/support-case/deeds';
import type { Permission } from '../../platform/access/rights';

/** `to`: after the address of the promise; `ofCase` and `ofPerson`: where the form belongs to the case or the person instead. */
export type GapForm = {
  readonly deed: Deed;
  readonly needs: Permission;
  readonly text: string;
  readonly to?: string;
  readonly ofCase?: string;
  readonly ofPerson?: string;
};

const ofPromise = (deed: Deed, to: string, text: string): GapForm => ({ deed, needs: 'promise:act', to, text });
const query = (name: string, values: readonly string[]): string => (values[0] === undefined ? '' : `?${name}=${values[0]}`);

/** Where nothing better is known: whatever was done, it was said to them. */
export const generalForm: GapForm = ofPromise('RecordContact', 'contact', 'Log a contact');

const inspectorsReview: GapForm = { deed: 'RecordReview', needs: 'review:inspect', ofCase: 'reviews/new', text: 'Record the review' };
const contactOfCode: GapForm = { deed: 'RecordContact', needs: 'contact:record', ofCase: 'contacts/new', text: 'Log a contact' };

/** What a letter or an e-mail keeps too, and news of the investigation: for those who may open the case. */
const isOfCode = ({ outcomes, aboutCause }: Extract<FactPattern, { fact: 'CONTACT' }>): boolean =>
  aboutCause === true || (outcomes?.includes('SENT') ?? false);

/**
 * The form that writes down a fact. By fact and not by rule, so that the rules of another pack find theirs with no change of code.
 * `point`: the point that the gap is in.
 */
export function formFor(fact: FactPattern, point: string | undefined): GapForm {
  const of = point === undefined ? '' : `?point=${point}`;
  switch (fact.fact) {
    case 'REFERENCE_LINKED':
      return ofPromise('LinkReference', 'reference', 'Link the record');
    case 'HEALTH_AND_SAFETY_REPORTED':
      return ofPromise('ReportHealthAndSafety', 'health-and-safety', 'Give the health and safety report');
    case 'OFFICER_APPOINTED':
      return ofPromise('AppointOfficer', `officer${query('role', fact.roles)}`, 'Name somebody');
    case 'CONFLICT_CHECKED':
      return ofPromise('CheckConflict', `conflict-check${query('role', fact.roles)}`, 'Record the check');
    case 'STATEMENT_TAKER_NAMED':
      return ofPromise('NameStatementTaker', 'statement-taker', 'Name somebody');
    case 'EVIDENCE_CHECKED':
      return ofPromise('CheckEvidence', 'evidence', 'Record what was looked for');
    case 'NOTICE_GIVEN':
      return ofPromise('GiveNotice', `notice${query('audience', fact.audiences)}`, 'Record that they were told');
    case 'WELLBEING_ASSESSED':
      return ofPromise('AssessWellbeing', 'wellbeing', 'Record the assessment');
    case 'SUPPORT_OFFERED':
      return ofPromise('OfferSupport', `offer${query('offer', fact.offers)}`, 'Record the offer and their answer');
    case 'CONSENT_GIVEN':
      return ofPromise('GiveConsent', 'consent', 'Record what they agreed to');
    case 'LESSON_RECORDED':
      return ofPromise('RecordLesson', 'lesson', 'Record the lesson');
    case 'POST_CLOSURE_CHECKED':
      return ofPromise('CheckAfterClosure', 'after-closure', 'Record how they are');
    case 'CLOSURE_CONFIRMED':
      return ofPromise('ConfirmClosure', 'confirm-closure', 'Look at closing');
    case 'PROMISE_ASKED':
      return ofPromise('AskAboutPromise', 'ask', 'Record that you asked');
    case 'DISAGREEMENT_ANSWERED':
      return ofPromise('AnswerDisagreement', `disagreement${of}`, 'Say what is done about it');
    case 'PROMISE_DECLINED':
    case 'PROMISE_TAKEN_UP':
      return ofPromise('TakeUpPromisePoint', `take-up${query('point', fact.points)}`, 'Record what they say now');
    case 'REVIEW':
      return fact.types.includes('SUPERVISOR') ? ofPromise('RecordReview', 'review', 'Record the review') : inspectorsReview;
    case 'CONTACT':
      return isOfCode(fact) ? contactOfCode : generalForm;
    case 'NEEDS_ASSESSED':
      return { deed: 'AssessNeeds', needs: 'needs:assess', ofCase: 'needs-assessments/new', text: 'Assess needs' };
    case 'CONTACT_PLAN_AGREED':
      return { deed: 'AgreeContactPlan', needs: 'contact-plan:agree', ofPerson: 'contact-plan', text: 'Agree the contact plan' };
    case 'REFERRAL_MADE':
    case 'REFERRAL_DECLINED':
      return { deed: 'MakeReferral', needs: 'referral:record', ofCase: 'referrals/new', text: 'Record the referral' };
    case 'KEY_EVENT':
      return { deed: 'RecordKeyEvent', needs: 'key-event:record', ofCase: 'key-events/new', text: 'Record it' };
    default:
      return generalForm;
  }
}
