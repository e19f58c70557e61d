import type { FigureMeasure } from '../../../domain/figures/figures';
import type { HowCounted } from '../pack-document';

/** The measure's own words, as they were when it was counted. */
export const howCounted = ({ id, version, definition, denominator, traps, source }: FigureMeasure): HowCounted => ({
  ...{ measure: id, version, definition, denominator, traps, source },
});
