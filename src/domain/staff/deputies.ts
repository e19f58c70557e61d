import { accepted } from '../../kernel/decider';
import { isInForce, overlap } from '../period';
import type { NameDeputy, StandDownDeputy } from './commands';
import { postsAt } from './posts-at';
import { roleReach } from './role-reach';
import type { Registered, Verdict } from './verdict';
import { no } from './verdict';

export function nameDeputy({ role, deputyId, from }: NameDeputy, state: Registered): Verdict {
  if (roleReach[role] === 'LPU') return no('ROLE_HAS_NO_DEPUTY');
  if (deputyId === state.staffId) return no('DEPUTY_IS_THE_HOLDER');
  if (!postsAt(state, from).some((post) => post.role === role)) return no('ROLE_NOT_HELD');
  const named = state.deputies.filter((deputy) => deputy.role === role && deputy.deputyId === deputyId);
  if (named.some((deputy) => deputy.until === undefined && isInForce(deputy, from))) return accepted();
  if (named.some((deputy) => overlap(deputy, { from }))) return no('DEPUTY_OVERLAPS');
  return accepted({ type: 'DeputyNamed', schemaVersion: 1, data: { staffId: state.staffId, role, deputyId, from } });
}

export function standDownDeputy({ role, deputyId, until }: StandDownDeputy, state: Registered): Verdict {
  const named = state.deputies.some((deputy) => deputy.role === role && deputy.deputyId === deputyId && deputy.until === undefined);
  if (!named) return no('DEPUTY_UNKNOWN');
  return accepted({ type: 'DeputyStoodDown', schemaVersion: 1, data: { staffId: state.staffId, role, deputyId, until } });
}
