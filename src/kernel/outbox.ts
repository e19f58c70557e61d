import type { StaffId } from './ids';
import type { Instant } from './instant';

/**
 * That somebody has something due, to be said to them by e-mail. Never what: nothing about a case is in it. `id` is a uuid
 * that follows from what made it due, so that whoever posts it again posts the same. It goes out from `at` on, for a week:
 * the present moment, or the morning where it is not to wake anybody; never the past hour at which something fell due.
 */
export type Notification = { readonly id: string; readonly to: StaffId; readonly at: Instant };

/** One that has not gone out yet, with how often it was tried in vain. */
export type WaitingNotification = Notification & { readonly failures: number };

/** Port: what is still to be said, shared by all servers. Whatever was posted once is remembered, so that it goes out no second time. */
export interface Outbox {
  /** Resolves once it is durable; nothing happens where this id was posted before. */
  post(notification: Notification): Promise<void>;
  /** Those whose turn has come, the longest waiting first. */
  due(now: Instant, limit: number): Promise<readonly WaitingNotification[]>;
  sent(id: string, at: Instant): Promise<void>;
  /** One more try in vain; the next is at `retryAt`. */
  failed(id: string, retryAt: Instant): Promise<void>;
  gaveUp(id: string, at: Instant): Promise<void>;
  /** How many wait, and how many of these were tried in vain. */
  count(): Promise<{ readonly waiting: number; readonly failing: number }>;
}
