import type { Entry } from './entry';

export const ageBands: readonly Entry[] = [
  { code: 'UNDER_10', label: 'Under 10' },
  { code: '10_TO_17', label: '10 to 17' },
  { code: '18_TO_24', label: '18 to 24' },
  { code: '25_TO_34', label: '25 to 34' },
  { code: '35_TO_44', label: '35 to 44' },
  { code: '45_TO_54', label: '45 to 54' },
  { code: '55_TO_64', label: '55 to 64' },
  { code: '65_TO_74', label: '65 to 74' },
  { code: '75_AND_OVER', label: '75 and over' },
  { code: 'NOT_KNOWN', label: 'Not known' },
];
