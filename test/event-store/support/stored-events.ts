import type { StreamName } from '../../../src/kernel/event';
import type { EventStore, StoredEvent } from '../../../src/kernel/event-store';

export async function storedEvents(store: EventStore, stream: StreamName): Promise<StoredEvent[]> {
  const found: StoredEvent[] = [];
  for await (const batch of store.readStream(stream)) found.push(...batch);
  return found;
}
