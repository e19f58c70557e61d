import type { Role } from '../../domain/staff/roles';
import type { GrantedPart } from '../../domain/support-case/granted-part';

/** Which role at work somebody needs to be let in as this; whoever is let in as a deputy is the senior lead's, and any colleague can be asked to speak. */
export const neededForPart: Readonly<Record<GrantedPart, readonly Role[] | 'DEPUTY' | 'ANYBODY'>> = {
  SUPERVISOR: ['SUPERVISOR', 'INSPECTOR', 'DUTY_INSPECTOR'],
  WELFARE_OFFICER: ['WELFARE_OFFICER'],
  OFFICER_IN_CASE: ['OFFICER_IN_CASE', 'SUPPORT_OFFICER'],
  SUPPORT_OFFICER: ['SUPPORT_OFFICER'],
  INSPECTOR: ['INSPECTOR', 'DUTY_INSPECTOR'],
  SENIOR_LEAD: 'DEPUTY',
  LINE_MANAGER: 'ANYBODY',
  REPRESENTATIVE: 'ANYBODY',
};
