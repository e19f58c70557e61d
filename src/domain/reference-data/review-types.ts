export const reviewTypeCodes = ['SUPERVISOR', 'INSPECTOR_FIRST', 'INSPECTOR_PERIODIC', 'BROUGHT_FORWARD', 'CLOSURE'] as const;
export type ReviewType = (typeof reviewTypeCodes)[number];

export const reviewTypes = [
  { code: 'SUPERVISOR', label: 'Supervisor’s review' },
  { code: 'INSPECTOR_FIRST', label: 'Inspector’s first review' },
  { code: 'INSPECTOR_PERIODIC', label: 'Inspector’s next review' },
  { code: 'BROUGHT_FORWARD', label: 'Review brought forward' },
  { code: 'CLOSURE', label: 'Review before closing' },
] as const;
