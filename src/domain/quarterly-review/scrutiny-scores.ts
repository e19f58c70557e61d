import type { Entry } from '../reference-data/entry';

/** How a panel judges (facts.md §5.3, after the scale that one published panel uses). */
export const scrutinyScores: readonly Entry<number>[] = [
  { code: 1, label: 'In line with policy' },
  { code: 2, label: 'Appropriate, with something to be said' },
  { code: 3, label: 'Not in line with policy' },
  { code: 4, label: 'No conclusion' },
];
