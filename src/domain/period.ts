import type { Instant } from '../kernel/instant';

/** From `from`, up to but not at `until`; without `until` it goes on. */
export type Period = { readonly from: Instant; readonly until?: Instant };

export const isInForce = (period: Period, at: Instant): boolean => period.from <= at && (period.until === undefined || at < period.until);

export const overlap = (one: Period, other: Period): boolean =>
  (other.until === undefined || one.from < other.until) && (one.until === undefined || other.from < one.until);

/** Ends what goes on at `until`; what had not begun by then never was. */
export const endedAt = <P extends Period>(periods: readonly P[], which: (period: P) => boolean, until: Instant): readonly P[] =>
  periods
    .map((period) => (which(period) && (period.until === undefined || until < period.until) ? { ...period, until } : period))
    .filter((period) => period.until === undefined || period.from < period.until);
