import type { Figures } from '../figures/figures';

/** Placeholder until the measures are merged. */
export const outcomeSets: Figures['outcomeSets'] = [];
