import type { CaseRole } from '../../../../domain/support-case/case-roles';

/** The parts that are handed over as cases are. A welfare officer is named with the promise to a colleague. */
export const appointableRoles = ['SUPPORT_OFFICER', 'OFFICER_IN_CASE', 'SUPERVISOR'] as const satisfies readonly CaseRole[];
export type AppointableRole = (typeof appointableRoles)[number];
