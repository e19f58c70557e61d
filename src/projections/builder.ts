import { buildGenerations, type BuildOptions, type BuildOutcome, type BuildSource, type BuildTarget } from './build-generations';

/** Fills new generations: in a worker thread where the log can be opened twice, else in turns of this thread's own loop. */
export type Builder = (targets: readonly BuildTarget[], options: BuildOptions) => Promise<readonly BuildOutcome[]>;

export const buildInProcess =
  (source: BuildSource): Builder =>
  (targets, options) =>
    buildGenerations(targets, source, options);
