import { createHash } from 'node:crypto';
import { hashOfStored } from '../../src/event-store/chain';
import type { StreamName } from '../../src/kernel/event';
import type { EventId } from '../../src/kernel/ids';
import type { NewEvent } from '../../src/kernel/event-store';

/** A uuid that a text always gives, so that a repeat is a repeat. */
export function idOf(text: string): EventId {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}` as EventId;
}

/** The event that belongs at a revision of a stream, vouching for the one before; the same every time it is asked for. */
export function chainedEvent(
  stream: StreamName,
  revision: bigint,
  before: NewEvent | undefined,
  note = `what happened at ${revision}`,
): NewEvent {
  const previousHash = before && { previousHash: hashOfStored(stream, revision - 1n, before) };
  return {
    eventId: idOf(`${stream}:${revision}`),
    type: 'ContactRecorded',
    schemaVersion: 1,
    data: JSON.stringify({ note }),
    metadata: JSON.stringify({ ...previousHash, recordedAt: '2026-03-02T09:00:00.000Z' }),
  };
}

/** The first `count` events of a stream. */
export function chainedEvents(stream: StreamName, count: number): NewEvent[] {
  const events: NewEvent[] = [];
  for (let revision = 0; revision < count; revision += 1) events.push(chainedEvent(stream, BigInt(revision), events.at(-1)));
  return events;
}
