import type { EventFeed, EventStore, StoredEvent } from '../../kernel/event-store';
import type { Position } from '../../kernel/position';

/** Events of one command, which are one append. */
function* appends(events: readonly StoredEvent[]): Generator<readonly [StoredEvent, ...StoredEvent[]]> {
  let current: [StoredEvent, ...StoredEvent[]] | undefined;
  for (const event of events) {
    if (current && current[0].stream === event.stream && commandOf(current[0]) === commandOf(event)) {
      current.push(event);
      continue;
    }
    if (current) yield current;
    current = [event];
  }
  if (current) yield current;
}

const commandOf = ({ metadata }: StoredEvent): unknown => (JSON.parse(metadata) as { commandId: unknown }).commandId;

/**
 * Appends to one log what another holds after a position, in its order and byte for byte, so that every chain still
 * holds. Answers the position reached in the source.
 */
export async function copyLog(from: EventFeed, to: EventStore, after: Position | null): Promise<Position | null> {
  let reached = after;
  const events: StoredEvent[] = [];
  for await (const batch of from.read(after)) events.push(...batch);
  const written = [...appends(events)].map((append) => {
    const [first] = append;
    return to.append(
      first.stream,
      first.revision === 0n ? { kind: 'no-stream' } : { kind: 'revision', value: first.revision - 1n },
      append,
    );
  });
  await Promise.all(written);
  reached = events.at(-1)?.position ?? reached;
  return reached;
}
