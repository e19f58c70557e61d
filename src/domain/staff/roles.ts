/** The parts that people play; codes are relied on by programs outside. */
export const roles = [
  'INSPECTOR',
  'DUTY_INSPECTOR',
  'SUPPORT_OFFICER',
  'SUPERVISOR',
  'WELFARE_OFFICER',
  'OFFICER_IN_CASE',
  'SENIOR_LEAD',
  'SECRETARY',
  'ANALYST',
  'DATA_PROTECTION',
  'AUDITOR',
  'ADMINISTRATOR',
  'PANEL_MEMBER',
  'PERSON_SUPPORTED',
] as const;

export type Role = (typeof roles)[number];
