import type { Instant } from '../../kernel/instant';

/** Port: how the search for what was missed fares on this server. */
export interface WatcherStatus {
  /** When it last began a look, and when it last ended one; undefined before the first. */
  readonly triedAt: Instant | undefined;
  readonly lookedAt: Instant | undefined;
  /** Cases of the last look in which nothing could be written. */
  readonly failing: number;
}

export const WATCHER_STATUS = Symbol('WatcherStatus');

const patienceMs = 120_000;

/** `stalled`: it looked and came to no end for two minutes, or some case could not be written. A clock put back counts for nothing. */
export function watcherState({ triedAt, lookedAt, failing }: WatcherStatus, now: Instant): 'not started' | 'looking' | 'stalled' {
  if (triedAt === undefined) return 'not started';
  const since = Date.parse(now) - Date.parse(lookedAt ?? triedAt);
  return failing > 0 || since > patienceMs ? 'stalled' : 'looking';
}
