import type { EventFeed, StoredEvent } from '../kernel/event-store';
import type { Instant } from '../kernel/instant';
import type { Position } from '../kernel/position';

/**
 * What was known at an instant: the log up to and including `position` (`null`: nothing yet), `events` of them.
 * `provisional` while nothing later proves that the instant is past: until then the answer may still grow.
 */
export type KnownAt = { readonly position: Position | null; readonly events: number; readonly provisional: boolean };

/**
 * Law 10: an event is known from the latest moment at which it or any event before it in the log was recorded. Clocks of
 * several servers differ, and the log's order alone is one for all; so the first event recorded after `at` ends what was
 * known at it, whatever later ones say of themselves. Once it is there the answer is the same for ever.
 *
 * Reads the log from the beginning to that event, in batches.
 */
export async function knownAt(feed: Pick<EventFeed, 'read'>, at: Instant): Promise<KnownAt> {
  let position: Position | null = null;
  let events = 0;
  for await (const batch of feed.read(null)) {
    for (const event of batch) {
      if (recordedAt(event) > at) return { position, events, provisional: false };
      position = event.position;
      events += 1;
    }
  }
  return { position, events, provisional: true };
}

const recordedAt = ({ metadata }: StoredEvent): Instant => (JSON.parse(metadata) as { recordedAt: Instant }).recordedAt;
