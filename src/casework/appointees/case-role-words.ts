import type { CaseRole } from '../../domain/support-case/case-roles';
import type { Role } from '../../domain/staff/roles';

export const caseRoleLabels: Readonly<Record<CaseRole, string>> = {
  SUPPORT_OFFICER: 'Support officer',
  OFFICER_IN_CASE: 'Officer in the case',
  SUPERVISOR: 'Supervisor',
  WELFARE_OFFICER: 'Welfare officer',
};

/** Which role at work somebody needs to take a part in a case. */
export const neededFor: Readonly<Record<CaseRole, readonly Role[]>> = {
  SUPPORT_OFFICER: ['SUPPORT_OFFICER'],
  OFFICER_IN_CASE: ['OFFICER_IN_CASE', 'SUPPORT_OFFICER'],
  SUPERVISOR: ['SUPERVISOR', 'INSPECTOR'],
  WELFARE_OFFICER: ['WELFARE_OFFICER'],
};
