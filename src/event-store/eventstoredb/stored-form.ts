import { binaryEvent, type BinaryEventData } from '@eventstore/db-client';
import type { StreamName } from '../../kernel/event';
import type { NewEvent } from '../../kernel/event-store';
import type { EventId } from '../../kernel/ids';
import { hashToWrite } from '../chain';

/**
 * How an event rests in EventStoreDB: as octets, three lines of text, each canonical JSON (which holds no line break):
 * what names it, its metadata, its data. As JSON of the server's the client would read and write it anew, and the bytes
 * that came back might not be those that were hashed.
 */
export function toStoredForm(stream: StreamName, revision: bigint, event: NewEvent): BinaryEventData {
  const named = `{"eventId":"${event.eventId}","schemaVersion":${event.schemaVersion}}`;
  return binaryEvent({
    id: idInStore(stream, revision, event),
    type: event.type,
    data: Buffer.from(`${named}\n${event.metadata}\n${event.data}`, 'utf8'),
  });
}

/**
 * The id that the server tells a repeat by, taken from the hash that the event's successor vouches for: the same bytes in
 * the same place have the same id, and no others do. Under the event's own id the server would take a second writing of one
 * command (enciphered anew, by another server or after an unknown outcome) for a repeat, drop its bytes and call it done,
 * and the chain would go on from bytes that are not there.
 */
function idInStore(stream: StreamName, revision: bigint, event: NewEvent): string {
  const hash = hashToWrite(stream, revision, event);
  // UUID version 8 (RFC 9562 §5.8): ours to fill.
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** What is read back; `null` for what was not written by this product. */
export function fromStoredForm(type: string, octets: unknown): NewEvent | null {
  if (!(octets instanceof Uint8Array)) return null;
  const text = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).toString('utf8');
  const first = text.indexOf('\n');
  const second = text.indexOf('\n', first + 1);
  const named = /^\{"eventId":"([0-9a-f-]{36})","schemaVersion":(\d{1,9})\}$/.exec(text.slice(0, Math.max(first, 0)));
  if (!named || second < 0) return null;
  const [, eventId, schemaVersion] = named;
  return {
    eventId: eventId as EventId,
    type,
    schemaVersion: Number(schemaVersion),
    data: text.slice(second + 1),
    metadata: text.slice(first + 1, second),
  };
}
