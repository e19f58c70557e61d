import type { Entry } from '../reference-data/entry';

/** The aims of the force's hate-crime delivery plan that an action may serve (facts.md §1.1); a list for the force to change. */
export const deliveryAims: readonly Entry[] = [
  { code: 'PREVENTION', label: 'Prevention' },
  { code: 'ENGAGEMENT', label: 'Community engagement' },
  { code: 'JUSTICE', label: 'More opportunities for justice' },
  { code: 'OTHER', label: 'Another aim' },
];
