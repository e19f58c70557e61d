import { createHash } from 'node:crypto';
import type { StreamName } from '../kernel/event';
import type { NewEvent } from '../kernel/event-store';

/**
 * What an event's successor vouches for: the RFC 8785 text of
 * `{ data, eventId, metadata, revision, schemaVersion, stream, type }`, personal fields enciphered as stored, the revision
 * as decimal text, without the position (a copy of the log in another store has others).
 *
 * `data` and `metadata` are canonical JSON already and are put in as they are: the bytes that were hashed are the bytes
 * that rest in the log.
 */
export function canonicalStoredForm(stream: StreamName, revision: bigint, event: NewEvent): string {
  return (
    `{"data":${event.data},"eventId":${JSON.stringify(event.eventId)},"metadata":${event.metadata},` +
    `"revision":"${revision}","schemaVersion":${event.schemaVersion},` +
    `"stream":${JSON.stringify(stream)},"type":${JSON.stringify(event.type)}}`
  );
}

/** SHA-256 (hex) of the canonical stored form: the `previousHash` of the next event of the stream. */
export const hashOfStored = (stream: StreamName, revision: bigint, event: NewEvent): string =>
  createHash('sha256')
    .update(canonicalStoredForm(stream, revision, event))
    .digest('hex');

type Hashed = { readonly stream: StreamName; readonly revision: bigint; readonly hash: string };
const onTheWay = new WeakMap<NewEvent, Hashed>();

/** The same, of an event on its way to the log: its successor asks for it, and so may a store that names it after its bytes. */
export function hashToWrite(stream: StreamName, revision: bigint, event: NewEvent): string {
  const known = onTheWay.get(event);
  if (known?.stream === stream && known.revision === revision) return known.hash;
  const found = { stream, revision, hash: hashOfStored(stream, revision, event) };
  onTheWay.set(event, found);
  return found.hash;
}
