import type { CaseRole } from '../../../../domain/support-case/case-roles';

/** The supervisor is chosen with the victim before anybody is told: see who is let in. */
export const nameableRoles = ['OFFICER_IN_CASE', 'WELFARE_OFFICER', 'SUPPORT_OFFICER'] as const satisfies readonly CaseRole[];
export type NameableRole = (typeof nameableRoles)[number];
