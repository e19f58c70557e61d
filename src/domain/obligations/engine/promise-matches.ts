import type { FactPattern } from '../policy-pack/rule-shape';
import type { Happening } from './happening';

const within = <T>(asked: readonly T[] | undefined, one: T): boolean => asked === undefined || asked.includes(one);

/** Whether a happening is what a pattern names, of what is done for a colleague who is a victim; else by its name alone. */
export function isWhatOfPromise(pattern: FactPattern, happening: Happening): boolean {
  if (pattern.fact === 'PROMISE_DISPUTED') return happening.fact === 'PROMISE_ANSWERED' && happening.disputed;
  if (pattern.fact !== happening.fact) return false;
  switch (pattern.fact) {
    case 'OFFICER_APPOINTED':
    case 'OFFICER_RELIEVED':
    case 'CONFLICT_CHECKED':
      return 'role' in happening && pattern.roles.includes(happening.role);
    case 'REFERENCE_LINKED':
      return happening.fact === 'REFERENCE_LINKED' && (!pattern.flagged || happening.flagged);
    case 'NOTICE_GIVEN':
      return happening.fact === 'NOTICE_GIVEN' && pattern.audiences.includes(happening.audience);
    case 'WELLBEING_ASSESSED':
      return happening.fact === 'WELLBEING_ASSESSED' && (!pattern.again || happening.again) && (!pattern.trauma || happening.trauma);
    case 'SUPPORT_OFFERED':
      return happening.fact === 'SUPPORT_OFFERED' && pattern.offers.includes(happening.offer) && within(pattern.answers, happening.answer);
    case 'CONSENT_GIVEN':
      return happening.fact === 'CONSENT_GIVEN' && pattern.scopes.includes(happening.scope);
    case 'PROMISE_DECLINED':
    case 'PROMISE_TAKEN_UP':
      return 'point' in happening && pattern.points.includes(happening.point);
    default:
      return true;
  }
}
