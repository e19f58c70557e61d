import type { CaseRole } from '../../../../domain/support-case/case-roles';
import type { Role } from '../../../../domain/staff/roles';

/** The parts that can be given today. A welfare officer comes with the cases of staff. */
export const appointableRoles = ['SUPPORT_OFFICER', 'OFFICER_IN_CASE', 'SUPERVISOR'] as const satisfies readonly CaseRole[];
export type AppointableRole = (typeof appointableRoles)[number];

export const caseRoleLabels: Readonly<Record<AppointableRole, string>> = {
  SUPPORT_OFFICER: 'Support officer',
  OFFICER_IN_CASE: 'Officer in the case',
  SUPERVISOR: 'Supervisor',
};

/** Which role at work somebody needs to take a part in a case. */
export const neededFor: Readonly<Record<AppointableRole, readonly Role[]>> = {
  SUPPORT_OFFICER: ['SUPPORT_OFFICER'],
  OFFICER_IN_CASE: ['OFFICER_IN_CASE', 'SUPPORT_OFFICER'],
  SUPERVISOR: ['SUPERVISOR', 'INSPECTOR'],
};
