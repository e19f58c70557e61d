import type { Risk } from '../../reference-data/risk-levels';
import type { InCircumstances } from './rule-shape';

/** What a case is at a moment, as rules ask about it. `band` is its risk, one higher for a repeat victim. */
export type Circumstances = {
  readonly kind: string;
  readonly crime: boolean;
  readonly victim: 'PUBLIC' | 'STAFF';
  readonly strands: readonly string[];
  readonly band: Risk;
  readonly codeBand: 'ENHANCED' | 'STANDARD';
  readonly sharedPlace: boolean;
  readonly reachable: boolean;
};

/** Whether all that is wanted holds; nothing wanted holds everywhere. */
export const holdIn = (now: Circumstances, wanted: InCircumstances = {}): boolean =>
  (wanted.kinds?.includes(now.kind) ?? true) &&
  (wanted.crime === undefined || wanted.crime === now.crime) &&
  (wanted.victim === undefined || wanted.victim === now.victim) &&
  (wanted.strands?.some((strand) => now.strands.includes(strand)) ?? true) &&
  (wanted.bands?.includes(now.band) ?? true) &&
  (wanted.codeBand === undefined || wanted.codeBand === now.codeBand) &&
  (wanted.sharedPlace === undefined || wanted.sharedPlace === now.sharedPlace) &&
  (wanted.reachable === undefined || wanted.reachable === now.reachable);
