import { randomUUID } from 'node:crypto';
import { openEventStoreDb, type EventStoreDbEventStore } from '../../../src/event-store/eventstoredb/eventstoredb-event-store';
import type { StoreSettings } from '../../../src/event-store/eventstoredb/settings';
import type { StoreNote } from '../../../src/event-store/store-notes';
import type { StreamName } from '../../../src/kernel/event';
import { startDouble, type DoubleNode } from '../../support/event-store-db/double-node';

/** As in service, but a test does not wait for seconds. */
export const hurried: Partial<StoreSettings> = { answerMs: 500, patienceMs: 2500, startMs: 3000, lookMs: 60_000, longestWaitMs: 100 };

export type AtTheDouble = { readonly double: DoubleNode; readonly store: EventStoreDbEventStore; readonly notes: StoreNote[] };

export const aStream = (): StreamName => `supportCase-${randomUUID()}`;

/** A store on a double of its own for each test; both are gone after it. */
export function eachAtItsDouble(settings: Partial<StoreSettings> = hurried): () => AtTheDouble {
  let now: AtTheDouble;
  beforeEach(async () => {
    const double = await startDouble();
    const notes: StoreNote[] = [];
    const store = await openEventStoreDb(double.url, { settings, note: (note) => void notes.push(note) });
    now = { double, store, notes };
  });
  afterEach(async () => {
    await now.store.close();
    await now.double.stop();
  });
  return () => now;
}

/** What a promise came to: its value, or the name of its error. */
export const outcomeOf = <T>(promise: Promise<T>): Promise<T | string> =>
  promise.catch((error: unknown) => (error instanceof Error ? error.name : String(error)));
