import type { StreamName } from '../../../src/kernel/event';
import type { EventFeed, EventStore, NewEvent, StoredEvent } from '../../../src/kernel/event-store';
import { chainedEvent } from '../../support/chained-events';

/** Writes events, one append each, so that the streams come in the given order; chained as a server would. */
export async function fillLog(store: EventStore, streams: readonly string[], noteOf?: (index: number) => string): Promise<void> {
  const written = new Map<string, NewEvent[]>();
  for (const [index, name] of streams.entries()) {
    const stream = `supportCase-${name}` as StreamName;
    const before = written.get(stream) ?? [];
    const event = chainedEvent(stream, BigInt(before.length), before.at(-1), noteOf?.(index));
    written.set(stream, [...before, event]);
    await store.append(stream, before.length === 0 ? { kind: 'no-stream' } : { kind: 'revision', value: BigInt(before.length - 1) }, [
      event,
    ]);
  }
}

export async function wholeLog(feed: Pick<EventFeed, 'read'>): Promise<StoredEvent[]> {
  const found: StoredEvent[] = [];
  for await (const batch of feed.read(null)) found.push(...batch);
  return found;
}

/** All that a copy must keep: everything but the position. */
export const withoutPositions = (events: readonly StoredEvent[]): Omit<StoredEvent, 'position'>[] =>
  events.map(({ position: _, ...event }) => event);
