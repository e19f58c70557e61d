import { accepted } from '../../kernel/decider';
import { withoutAbsent } from '../without-absent';
import type { SetContactPlan } from './commands';
import type { ContactPlan } from './contact-plan-shape';
import type { Known, Verdict } from './verdict';
import { isBlank, no, theirs } from './verdict';

/** The same plan agreed again is news: it was asked whether it is still safe. */
export function setContactPlan({ plan, agreedAt }: SetContactPlan, { personId }: Known): Verdict {
  if (plan.ways.length === 0) return no('PLAN_NAMES_NO_WAY');
  if (plan.ways.some((way) => isBlank(way.to))) return no('WAY_LEADS_NOWHERE');
  if (plan.safeTimes.some((time) => time.days.length === 0)) return no('SAFE_TIME_WITHOUT_DAYS');
  const agreed: ContactPlan = withoutAbsent(plan);
  return accepted({ type: 'ContactPlanSet', schemaVersion: 1, data: { personId, plan: theirs(personId, agreed), agreedAt } });
}
