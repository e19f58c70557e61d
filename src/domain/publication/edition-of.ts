import type { Figures } from '../figures/figures';
import type { Edition } from './edition';

/** Stands for the edition until it is made: shows nothing. */
export const editionOf = ({ period, knownAt, policyVersions }: Figures, _earlier: readonly Edition[]): Edition => ({
  shape: 'steadfast.edition/1',
  period: period.code,
  knownAt,
  threshold: 5,
  staffVictimThreshold: 10,
  policyVersions,
  tables: [],
});
