import type { Instant } from '../../kernel/instant';

const minute = 60_000;
/** Then every hour. */
const waits = [minute, 5 * minute, 15 * minute, 60 * minute] as const;
const newsForMs = 7 * 24 * 60 * minute;

/** When to try again what was tried in vain so often before and now once more. */
export function retryAt(failuresBefore: number, now: Instant): Instant {
  const wait = waits[Math.min(failuresBefore, waits.length - 1)] ?? 60 * minute;
  return new Date(Date.parse(now) + wait).toISOString() as Instant;
}

/** After a week an e-mail tells nobody anything new: what is due has long been on their pages. */
export const isOldNews = (at: Instant, now: Instant): boolean => Date.parse(now) - Date.parse(at) > newsForMs;
