import type { StoredEvent } from '../../kernel/event-store';
import { bytesOf, mostBytes } from '../appendable';

/** Beside its text every event brings its names and ids, for which one append leaves some 48,000 bytes. */
const mostEvents = 100;

/**
 * Log order, cut into appends: what stands together and follows one another in one stream, as far as it fits. The cuts
 * depend on where it begins and on nothing else, so that a copy that goes on asks for what the one before it asked for,
 * and a store that carries that out late is asked the same again.
 */
export async function* appendsOf(events: AsyncIterable<StoredEvent>): AsyncGenerator<readonly [StoredEvent, ...StoredEvent[]]> {
  let append: [StoredEvent, ...StoredEvent[]] | undefined;
  let last: StoredEvent | undefined;
  let bytes = 0;
  for await (const event of events) {
    const size = bytesOf(event);
    const follows = last?.stream === event.stream && event.revision === last.revision + 1n;
    if (append && follows && append.length < mostEvents && bytes + size <= mostBytes) {
      append.push(event);
      bytes += size;
    } else {
      if (append) yield append;
      append = [event];
      bytes = size;
    }
    last = event;
  }
  if (append) yield append;
}
