import type { EventId } from '../../src/kernel/ids';
import type { StreamName } from '../../src/kernel/event';
import {
  RevisionConflict,
  type AppendReceipt,
  type EventFeed,
  type EventStore,
  type ExpectedRevision,
  type NewEvent,
  type StoredEvent,
} from '../../src/kernel/event-store';
import { idOf } from '../support/chained-events';

export type StoreUnderTest = EventStore & EventFeed;
/** Gives an empty store of its own to each test. */
export type OpenStore = () => Promise<StoreUnderTest>;

export const stream = 'supportCase-6e0c1c9e-7e1b-4f8e-9a3c-2d5b7a9f0e11' as StreamName;
export const other = 'supportCase-0b9a3d57-52a4-4f0e-8d0e-5c1f3a7b9d22' as StreamName;
export const noStream: ExpectedRevision = { kind: 'no-stream' };
export const at = (value: number | bigint): ExpectedRevision => ({ kind: 'revision', value: BigInt(value) });

/** The same event for the same name. */
export const anEvent = (name: string, data: unknown = { told: name }): NewEvent => ({
  eventId: idOf(name),
  type: 'ContactRecorded',
  schemaVersion: 1,
  data: JSON.stringify(data),
  metadata: JSON.stringify({ recordedAt: '2026-03-02T09:00:00.000Z' }),
});
export const someEvents = (name: string, count: number): NewEvent[] =>
  Array.from({ length: count }, (_, index) => anEvent(`${name} ${index}`));

export async function flat(batches: AsyncIterable<readonly StoredEvent[]>): Promise<StoredEvent[]> {
  const events: StoredEvent[] = [];
  for await (const batch of batches) events.push(...batch);
  return events;
}
export const ids = (events: readonly { eventId: EventId }[]): EventId[] => events.map(({ eventId }) => eventId);

export async function conflictOf(append: Promise<AppendReceipt>): Promise<RevisionConflict> {
  const outcome = await append.then(
    () => 'written',
    (error: unknown) => error,
  );
  if (!(outcome instanceof RevisionConflict)) throw new Error(`expected a conflict, got ${String(outcome)}`);
  return outcome;
}
