import type { Measure } from './measure';

/** Placeholder until the measures are merged. */
export const allMeasures: readonly Measure[] = [];
