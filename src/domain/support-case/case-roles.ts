/** The parts that members of staff are appointed to in one case; one holder each at a time. */
export const caseRoles = ['OFFICER_IN_CASE', 'SUPPORT_OFFICER', 'SUPERVISOR', 'WELFARE_OFFICER'] as const;
export type CaseRole = (typeof caseRoles)[number];
