import type { Role } from './roles';

/** Where a role is played: in one local policing unit, across the force, or either. */
export type RoleReach = 'LPU' | 'FORCE' | 'EITHER';

export const roleReach: Readonly<Record<Role, RoleReach>> = {
  INSPECTOR: 'LPU',
  DUTY_INSPECTOR: 'LPU',
  SUPPORT_OFFICER: 'LPU',
  SUPERVISOR: 'LPU',
  OFFICER_IN_CASE: 'LPU',
  WELFARE_OFFICER: 'EITHER',
  SENIOR_LEAD: 'FORCE',
  SECRETARY: 'FORCE',
  ANALYST: 'FORCE',
  DATA_PROTECTION: 'FORCE',
  AUDITOR: 'FORCE',
  ADMINISTRATOR: 'FORCE',
  PANEL_MEMBER: 'FORCE',
  PERSON_SUPPORTED: 'FORCE',
};
