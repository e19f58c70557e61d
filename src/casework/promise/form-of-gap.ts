import type { FactPattern } from '../../domain/obligations/policy-pack/rule-shape';
import type { Reach } from '../../domain/support-case/granted-part';

type Where = { readonly of: 'PROMISE' | 'CASE' | 'PERSON'; readonly form: string };
type In = { readonly caseId: string; readonly personId?: string | undefined; readonly reach: Reach };

const promise = (form: string, query?: readonly [string, string | undefined]): Where => ({
  of: 'PROMISE',
  form: query?.[1] === undefined ? form : `${form}?${query[0]}=${query[1]}`,
});
const ofCase = (form: string): Where => ({ of: 'CASE', form });

/** The form by which somebody tells of such a fact. */
function formOf(pattern: FactPattern): Where | undefined {
  switch (pattern.fact) {
    case 'REFERENCE_LINKED':
      return promise('reference');
    case 'HEALTH_AND_SAFETY_REPORTED':
      return promise('health-and-safety');
    case 'OFFICER_APPOINTED':
      return promise('officer', ['role', pattern.roles[0]]);
    case 'CONFLICT_CHECKED':
      return promise('conflict-check', ['role', pattern.roles[0]]);
    case 'STATEMENT_TAKER_NAMED':
      return promise('statement-taker');
    case 'EVIDENCE_CHECKED':
      return promise('evidence');
    case 'NOTICE_GIVEN':
      return promise('notice', ['audience', pattern.audiences[0]]);
    case 'WELLBEING_ASSESSED':
      return promise('wellbeing');
    case 'SUPPORT_OFFERED':
      return promise('offer', ['offer', pattern.offers[0]]);
    case 'CONSENT_GIVEN':
      return promise('consent', ['scope', pattern.scopes[0]]);
    case 'LESSON_RECORDED':
      return promise('lesson');
    case 'POST_CLOSURE_CHECKED':
      return promise('after-closure');
    case 'CLOSURE_CONFIRMED':
      return promise('confirm-closure');
    case 'PROMISE_ASKED':
      return promise('ask');
    case 'DISAGREEMENT_ANSWERED':
      return promise('disagreement');
    case 'PROMISE_TAKEN_UP':
      return promise('take-up', ['point', pattern.points[0]]);
    case 'CONTACT':
      return promise('contact', ['purpose', pattern.purposes?.[0]]);
    case 'REVIEW':
      return pattern.types.includes('SUPERVISOR') ? promise('review') : ofCase('reviews/new');
    case 'NEEDS_ASSESSED':
      return ofCase('needs-assessments/new');
    case 'REFERRAL_MADE':
    case 'REFERRAL_DECLINED':
      return ofCase('referrals/new');
    case 'CONTACT_PLAN_AGREED':
      return { of: 'PERSON', form: 'contact-plan' };
    case 'KEY_EVENT':
      return ofCase('key-events/new');
    default:
      return undefined;
  }
}

/**
 * The path of the form that fills a gap: of the first fact that meets the duty and that somebody can tell. Undefined where there is
 * none, or where it stands in the file of the case and `reach` does not go that far.
 */
export function formOfGap({ caseId, personId, reach }: In, metBy: readonly FactPattern[]): string | undefined {
  const [first] = metBy.flatMap((pattern) => formOf(pattern) ?? []);
  if (first?.of === 'PROMISE') return `/promise/${caseId}/${first.form}`;
  if (!first || reach !== 'FILE') return undefined;
  if (first.of === 'CASE') return `/cases/${caseId}/${first.form}`;
  return personId === undefined ? undefined : `/people/${personId}/${first.form}`;
}
