import type { EventFeed, StoredEvent } from '../../kernel/event-store';

/** The whole log, up to its head as it is now, one event at a time. */
export async function* eventsOf(feed: Pick<EventFeed, 'read'>): AsyncGenerator<StoredEvent, undefined> {
  for await (const batch of feed.read(null)) yield* batch;
}
