import { accepted } from '../../kernel/decider';
import { isInForce, overlap } from '../period';
import type { GrantRole, WithdrawRole } from './commands';
import { roleReach } from './role-reach';
import type { Registered, Verdict } from './verdict';
import { no } from './verdict';

export function grantRole({ role, lpu, from }: GrantRole, state: Registered): Verdict {
  if (roleReach[role] === 'LPU' && lpu === null) return no('ROLE_NEEDS_AN_LPU');
  if (roleReach[role] === 'FORCE' && lpu !== null) return no('ROLE_IS_FORCE_WIDE');
  const same = state.grants.filter((grant) => grant.role === role && grant.lpu === lpu);
  if (same.some((grant) => grant.until === undefined && isInForce(grant, from))) return accepted();
  if (same.some((grant) => overlap(grant, { from }))) return no('ROLE_OVERLAPS');
  return accepted({ type: 'RoleGranted', schemaVersion: 1, data: { staffId: state.staffId, role, lpu, from } });
}

export function withdrawRole({ role, lpu, until }: WithdrawRole, state: Registered): Verdict {
  const held = state.grants.some((grant) => grant.role === role && grant.lpu === lpu && (grant.until === undefined || until < grant.until));
  if (!held) return no('ROLE_NOT_HELD');
  return accepted({ type: 'RoleWithdrawn', schemaVersion: 1, data: { staffId: state.staffId, role, lpu, until } });
}
