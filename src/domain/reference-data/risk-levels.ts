/** What an assessment can find; a case without one is `NOT_ASSESSED`. Ordered from low to high. */
export const assessedRiskCodes = ['STANDARD', 'MEDIUM', 'HIGH'] as const;
export type AssessedRisk = (typeof assessedRiskCodes)[number];
export type Risk = AssessedRisk | 'NOT_ASSESSED';

export const riskLevels = [
  { code: 'NOT_ASSESSED', label: 'Not assessed' },
  { code: 'STANDARD', label: 'Standard' },
  { code: 'MEDIUM', label: 'Medium' },
  { code: 'HIGH', label: 'High' },
] as const;
