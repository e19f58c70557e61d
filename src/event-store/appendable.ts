import type { StreamName } from '../kernel/event';
import { AppendTooLarge, type ExpectedRevision, type NewEvent } from '../kernel/event-store';
import { isUuid } from '../kernel/ids';

/** ES2024; the runtime has it, the library's types not yet. */
const isWellFormed = (text: string): boolean => (text as string & { isWellFormed(): boolean }).isWellFormed();

/** Bytes of text that one append may hold: EventStoreDB takes 1 MiB in all, names and ids included. */
export const mostBytes = 1_000_000;

/** What an event counts for against `mostBytes`. */
export const bytesOf = ({ data, metadata }: Pick<NewEvent, 'data' | 'metadata'>): number =>
  Buffer.byteLength(data) + Buffer.byteLength(metadata);

/**
 * What no store may be asked to write, whichever it is: said as a TypeError before anything is written, because some
 * drivers end the process on it, and a lone surrogate would come back from the disk as another character. AppendTooLarge is
 * no error of the program's: somebody brought more than fits.
 */
export function assertAppendable(stream: StreamName, expected: ExpectedRevision, events: readonly NewEvent[]): void {
  if (!/^[^-]+-./u.test(stream) || !isWellFormed(stream)) throw new TypeError('a stream is named <category>-<id>');
  if (expected.kind === 'revision' && expected.value < 0n) throw new TypeError('an expected revision is 0 or more');
  if (events.length === 0) throw new TypeError('an append holds at least one event');
  let bytes = 0;
  for (const [index, event] of events.entries()) {
    if (!isUuid(event.eventId)) throw new TypeError('an event id is a uuid in lower case');
    if (event.type === '' || !isWellFormed(event.type)) throw new TypeError('an event has a type');
    if (!Number.isSafeInteger(event.schemaVersion) || event.schemaVersion < 1) throw new TypeError('a schema version is 1 or more');
    if (!isWellFormed(event.data) || !isWellFormed(event.metadata)) throw new TypeError('stored text holds no lone surrogate');
    for (let before = 0; before < index; before += 1) {
      if (events[before]?.eventId === event.eventId) throw new TypeError('an append holds an event id once');
    }
    bytes += bytesOf(event);
  }
  if (bytes > mostBytes) throw new AppendTooLarge();
}

/** The revision that the first event of the append follows: -1 where there is no stream yet. */
export const revisionBefore = (expected: ExpectedRevision): bigint => (expected.kind === 'no-stream' ? -1n : expected.value);
