import type { Post } from '../../kernel/viewer';
import type { By } from './by';
import type { CaseAccess } from './case-access';
import { reachOf } from './case-access';

/**
 * Somebody with the posts on which they act in this case. In the case of a colleague who is a victim those are the parts for which they
 * were let in by name, whatever else they are; the victim, and whom they chose to answer for them, act as the person supported.
 */
export function inCase(access: CaseAccess, by: By): By {
  if (!access.staffVictim) return by;
  const reach = reachOf(access, by);
  if (reach === 'OWN' || reach === 'ANSWERS') return { staffId: by.staffId, posts: [{ role: 'PERSON_SUPPORTED', lpu: null }] };
  const parts = access.staffVictim.granted.filter(({ staffId }) => staffId === by.staffId).map(({ as }) => as);
  const lead = by.posts.filter(({ role }) => role === 'SENIOR_LEAD');
  const granted = parts.map((role): Post => ({ role, lpu: role === 'SENIOR_LEAD' ? null : access.responsibleLpu }));
  return { staffId: by.staffId, posts: [...granted, ...lead] };
}
