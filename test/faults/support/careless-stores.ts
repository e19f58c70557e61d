import { randomUUID } from 'node:crypto';
import { openEventStoreDb, EventStoreDbEventStore } from '../../../src/event-store/eventstoredb/eventstoredb-event-store';
import { parseConnectionString } from '../../../src/event-store/eventstoredb/connection-string';
import { identify } from '../../../src/event-store/eventstoredb/log-identity';
import { Nodes } from '../../../src/event-store/eventstoredb/nodes';
import type { StoreSettings } from '../../../src/event-store/eventstoredb/settings';
import { OutcomeUnknown, type NewEvent } from '../../../src/kernel/event-store';
import type { EventId } from '../../../src/kernel/ids';

/** As in service, but tests wait for less. */
export const hurried: StoreSettings = { answerMs: 400, patienceMs: 2000, startMs: 5000, lookMs: 500, longestWaitMs: 100 };

type Append = EventStoreDbEventStore['append'];
type Open = (url: string) => Promise<EventStoreDbEventStore>;

/** How the log is opened: as it is in service, and in ways that a test must find wrong. */
export const openings = {
  'as-served': (url) => openEventStoreDb(url, { settings: hurried }),

  /** Without credentials: all appends go down one stream. */
  'one-stream': async (url) => {
    const note = (): void => undefined;
    const nodes = new Nodes(parseConnectionString(url), note);
    const on = { nodes, note, settings: hurried, credentials: undefined as never, inStore: (stream: string) => stream };
    return new EventStoreDbEventStore(on, await identify({ ...on, credentials: { username: 'a', password: 'b' } }, false), '', false);
  },

  /** Says that it was written where nobody knows. */
  hopeful: async (url) => {
    const store = await openEventStoreDb(url, { settings: { ...hurried, patienceMs: 0 } });
    return over(store, (append) => async (stream, expected, events) => {
      try {
        return await append(stream, expected, events);
      } catch (error) {
        const head = await store.head();
        if (!(error instanceof OutcomeUnknown) || head === null) throw error;
        return { revision: (expected.kind === 'revision' ? expected.value : -1n) + BigInt(events.length), position: head };
      }
    });
  },

  /** Writes once more at the end of the stream, under new ids, where nobody knows. */
  twice: async (url) => {
    const store = await openEventStoreDb(url, { settings: { ...hurried, patienceMs: 0 } });
    return over(store, (append) => async (stream, expected, events) => {
      try {
        return await append(stream, expected, events);
      } catch (error) {
        if (!(error instanceof OutcomeUnknown)) throw error;
        let revision = -1n;
        for await (const batch of store.readStream(stream)) revision = batch.at(-1)?.revision ?? revision;
        const anew = events.map((event): NewEvent => ({ ...event, eventId: randomUUID() as string as EventId }));
        return append(stream, revision < 0n ? { kind: 'no-stream' } : { kind: 'revision', value: revision }, anew);
      }
    });
  },
} satisfies Record<string, Open>;

export type Opening = keyof typeof openings;

function over(store: EventStoreDbEventStore, how: (append: Append) => Append): EventStoreDbEventStore {
  store.append = how(store.append.bind(store));
  return store;
}
