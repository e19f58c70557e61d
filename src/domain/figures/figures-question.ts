import type { Instant } from '../../kernel/instant';
import type { AsKnown, Measure } from '../measures/measure';
import type { Figures } from './figures';
import type { ReportingPeriod } from './reporting-period';

/** From when on a version of the pack held, in the order in which they were adopted. */
export type AdoptedVersion = { readonly version: string; readonly from: Instant };

/**
 * What is to be counted, with all that was known at that instant beside the cases. `isFinal`: an event after it proves that the instant is
 * past. `logFrom`: when the first event was recorded.
 */
export type FiguresQuestion = Pick<AsKnown, 'reportsOf' | 'personOf' | 'pack'> & {
  readonly period: ReportingPeriod;
  readonly knownAt: Instant;
  readonly isFinal: boolean;
  readonly logFrom: Instant | null;
  readonly adopted: readonly AdoptedVersion[];
  readonly measures: readonly Measure[];
  readonly outcomeSets: Figures['outcomeSets'];
};
