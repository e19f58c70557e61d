import type { Instant } from '../../kernel/instant';
import { endOf, type ReportingPeriod, startOf } from './reporting-period';

/** Why no figures can be given. */
export type FiguresRefusal = {
  readonly code: 'PERIOD_NOT_BEGUN' | 'PERIOD_BEFORE_LOG' | 'KNOWN_BEFORE_PERIOD' | 'KNOWN_AT_IN_FUTURE';
};

/** `logFrom`: when the first event of the log was recorded, null while there is none. */
export type Asked = {
  readonly period: ReportingPeriod;
  readonly knownAt: Instant;
  readonly now: Instant;
  readonly logFrom: Instant | null;
};

/** The instant that is meant where none is said: the latest that is `proven` past; now, where that was before the period. */
export const knownAtUnlessSaid = (period: ReportingPeriod, proven: Instant | null, now: Instant): Instant =>
  proven !== null && proven >= startOf(period) ? proven : now;

/** What is asked of a time of which nothing can be known is refused; an instant before the period is over is not (the answer is provisional). */
export function whyNotAskable({ period, knownAt, now, logFrom }: Asked): FiguresRefusal | undefined {
  if (startOf(period) > now) return { code: 'PERIOD_NOT_BEGUN' };
  if (knownAt > now) return { code: 'KNOWN_AT_IN_FUTURE' };
  if (knownAt < startOf(period)) return { code: 'KNOWN_BEFORE_PERIOD' };
  if (logFrom === null || endOf(period) < logFrom) return { code: 'PERIOD_BEFORE_LOG' };
  return undefined;
}
