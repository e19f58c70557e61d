import { idOf } from '../support/chained-events';
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
import type { Position } from '../../src/kernel/position';

export type StoreUnderTest = EventStore & EventFeed;
export type StoreFactory = () => Promise<{ readonly store: StoreUnderTest; readonly close: () => Promise<void> }>;

const noStream: ExpectedRevision = { kind: 'no-stream' };
const at = (value: number | bigint): ExpectedRevision => ({ kind: 'revision', value: BigInt(value) });


export const anEvent = (name: string, data: unknown = { told: name }): NewEvent => ({
  eventId: idOf(name),
  type: 'ContactRecorded',
  schemaVersion: 1,
  data: JSON.stringify(data),
  metadata: JSON.stringify({ recordedAt: '2026-03-02T09:00:00.000Z' }),
});
const someEvents = (name: string, count: number): NewEvent[] => Array.from({ length: count }, (_, index) => anEvent(`${name} ${index}`));

async function flat(batches: AsyncIterable<readonly StoredEvent[]>): Promise<StoredEvent[]> {
  const events: StoredEvent[] = [];
  for await (const batch of batches) events.push(...batch);
  return events;
}
const ids = (events: readonly { eventId: EventId }[]): EventId[] => events.map(({ eventId }) => eventId);

/** What every adapter of the log must do alike. Each test runs on an empty store of its own. */
export function describeEventStoreContract(name: string, factory: StoreFactory): void {
  describe(`the log kept by ${name}`, () => {
    const made: { close: () => Promise<void> }[] = [];
    const open = async (): Promise<StoreUnderTest> => {
      const opened = await factory();
      made.push(opened);
      return opened.store;
    };
    afterEach(async () => {
      for (const opened of made.splice(0)) await opened.close();
    });
    const stream = 'supportCase-6e0c1c9e-7e1b-4f8e-9a3c-2d5b7a9f0e11' as StreamName;
    const other = 'supportCase-0b9a3d57-52a4-4f0e-8d0e-5c1f3a7b9d22' as StreamName;

    async function conflictOf(append: Promise<AppendReceipt>): Promise<RevisionConflict> {
      const outcome = await append.then(
        () => 'written',
        (error: unknown) => error,
      );
      if (!(outcome instanceof RevisionConflict)) throw new Error(`expected a conflict, got ${String(outcome)}`);
      return outcome;
    }

    describe('writing and reading', () => {
      it('gives back each event as it was written, with its revision and place', async () => {
        const store = await open();
        const event = anEvent('told of an arrest', { note: 'Zoë said “£5” \u0000 日本 🚔 \'; DROP TABLE events', nested: { list: [1, 2.5, null, true] } });
        const receipt = await store.append(stream, noStream, [event]);
        expect(receipt.revision).toBe(0n);
        expect(await flat(store.readStream(stream))).toEqual([{ ...event, stream, revision: 0n, position: receipt.position }]);
      });

      it('numbers a stream from 0 and keeps the order of an append', async () => {
        const store = await open();
        const first = await store.append(stream, noStream, someEvents('first', 3));
        const second = await store.append(stream, at(2), someEvents('second', 2));
        expect([first.revision, second.revision]).toEqual([2n, 4n]);
        const events = await flat(store.readStream(stream));
        expect(events.map(({ revision }) => revision)).toEqual([0n, 1n, 2n, 3n, 4n]);
        expect(ids(events)).toEqual(ids([...someEvents('first', 3), ...someEvents('second', 2)]));
        expect(second.position).toBe(events[4]?.position);
      });

      it('reads a stream from a revision on, that one included, and nothing where there is none', async () => {
        const store = await open();
        await store.append(stream, noStream, someEvents('told', 5));
        expect((await flat(store.readStream(stream, 3n))).map(({ revision }) => revision)).toEqual([3n, 4n]);
        expect(await flat(store.readStream(stream, 5n))).toEqual([]);
        expect(await flat(store.readStream(other))).toEqual([]);
      });

      it('keeps streams with alike names apart', async () => {
        const store = await open();
        const names = ['a-b', 'a-b-c', 'A-b', 'a-bc', "a-'", 'a-%', 'a-_', 'a-é', 'a-e\u0301', `a-${'x'.repeat(900)}`] as StreamName[];
        for (const one of names) await store.append(one, noStream, [anEvent(one)]);
        for (const one of names) {
          const events = await flat(store.readStream(one));
          expect([events.length, events[0]?.stream, events[0]?.eventId]).toEqual([1, one, idOf(one)]);
        }
      });

      it('gives a very long stream in bounded batches', async () => {
        const store = await open();
        for (let done = 0; done < 20_000; done += 1000) {
          await store.append(stream, done === 0 ? noStream : at(done - 1), someEvents(`long ${done}`, 1000));
        }
        let expected = 0n;
        for await (const batch of store.readStream(stream)) {
          expect(batch.length).toBeLessThanOrEqual(1000);
          for (const { revision } of batch) {
            if (revision !== expected) throw new Error(`revision ${revision} where ${expected} was due`);
            expected += 1n;
          }
        }
        expect(expected).toBe(20_000n);
        expect(await flat(store.readStream(stream, 19_999n))).toHaveLength(1);
      }, 60_000);

      it('reads a stream while others write to it, without a gap or a repeat', async () => {
        const store = await open();
        await store.append(stream, noStream, someEvents('before', 1200));
        let head = 1199n;
        let expected = 0n;
        for await (const batch of store.readStream(stream)) {
          for (const { revision } of batch) expect(revision).toBe(expected++);
          if (head < 1210n) ({ revision: head } = await store.append(stream, at(head), [anEvent(`while read ${head}`)]));
        }
        expect(expected).toBeGreaterThanOrEqual(1200n);
      });
    });

    describe('the revision that a write was decided on', () => {
      it.each([
        ['a stream that is already there', noStream, 1n],
        ['a revision that has passed', at(0), 1n],
        ['a revision that is not there yet', at(2), 1n],
      ])('refuses %s and says where the stream stands', async (_, expected, actual) => {
        const store = await open();
        await store.append(stream, noStream, someEvents('told', 2));
        const conflict = await conflictOf(store.append(stream, expected, [anEvent('too late')]));
        expect([conflict.stream, conflict.expected, conflict.actual]).toEqual([stream, expected, actual]);
        expect(await flat(store.readStream(stream))).toHaveLength(2);
      });

      it('refuses to go on with a stream that is not there', async () => {
        const store = await open();
        expect((await conflictOf(store.append(stream, at(0), [anEvent('lost')]))).actual).toBeNull();
        expect(await store.head()).toBeNull();
      });

      it('lets one of twenty writers at one revision through, with all of its events', async () => {
        const store = await open();
        await store.append(stream, noStream, [anEvent('opened')]);
        const outcomes = await Promise.allSettled(
          Array.from({ length: 20 }, (_, writer) => store.append(stream, at(0), someEvents(`writer ${writer}`, 1 + (writer % 3)))),
        );
        const winners = outcomes.flatMap((outcome, writer) => (outcome.status === 'fulfilled' ? [writer] : []));
        expect(winners).toHaveLength(1);
        const winner = winners[0] ?? -1;
        expect(ids(await flat(store.readStream(stream)))).toEqual(ids([anEvent('opened'), ...someEvents(`writer ${winner}`, 1 + (winner % 3))]));
        for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(RevisionConflict);
      });

      it('does not let a conflict fail the writes that wait beside it', async () => {
        const store = await open();
        await store.append(stream, noStream, [anEvent('opened')]);
        const outcomes = await Promise.allSettled([
          store.append('supportCase-a', noStream, someEvents('a', 2)),
          store.append(stream, at(7), someEvents('stale', 2)),
          store.append('supportCase-b', noStream, [anEvent('b 0'), anEvent('opened')]),
          store.append('supportCase-c', noStream, someEvents('c', 2)),
          store.append(stream, at(0), someEvents('right', 1)),
          store.append(stream, at(1), someEvents('after it', 1)),
        ]);
        expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
        expect(ids(await flat(store.read(null)))).toEqual(
          ids([anEvent('opened'), ...someEvents('a', 2), ...someEvents('c', 2), ...someEvents('right', 1), ...someEvents('after it', 1)]),
        );
        expect(await flat(store.readStream('supportCase-b'))).toEqual([]);
        expect((await store.append('supportCase-b', noStream, [anEvent('b 0')])).revision).toBe(0n);
      });
    });

    describe('the same events again', () => {
      it('answers the first receipt, however far the stream has moved on', async () => {
        const store = await open();
        const opening = await store.append(stream, noStream, someEvents('opening', 2));
        const contact = await store.append(stream, at(1), someEvents('contact', 3));
        await store.append(other, noStream, [anEvent('elsewhere')]);
        await store.append(stream, at(4), [anEvent('later')]);
        expect(await store.append(stream, noStream, someEvents('opening', 2))).toEqual({ ...opening, repeated: true });
        expect(await store.append(stream, at(1), someEvents('contact', 3))).toEqual({ ...contact, repeated: true });
        expect(await flat(store.read(null))).toHaveLength(7);
      });

      it('answers a double click once', async () => {
        const store = await open();
        const [one, two] = await Promise.all([store.append(stream, noStream, someEvents('click', 2)), store.append(stream, noStream, someEvents('click', 2))]);
        expect(two).toEqual({ ...one, repeated: true });
        expect(await flat(store.read(null))).toHaveLength(2);
      });

      it('takes a prefix of an earlier append as a repeat, and more than it as a conflict', async () => {
        const store = await open();
        await store.append(stream, noStream, someEvents('told', 3));
        const prefix = await store.append(stream, noStream, someEvents('told', 2));
        expect(prefix).toEqual({ revision: 1n, position: (await flat(store.readStream(stream)))[1]?.position, repeated: true });
        expect((await conflictOf(store.append(stream, noStream, someEvents('told', 4)))).actual).toBe(2n);
        expect(await flat(store.read(null))).toHaveLength(3);
      });

      it.each([
        ['in another order', noStream, (events: NewEvent[]) => [...events].reverse()],
        ['at another revision', at(0), (events: NewEvent[]) => events],
        ['with a stranger among them', noStream, (events: NewEvent[]) => [...events.slice(0, 1), anEvent('stranger')]],
      ])('refuses them %s', async (_, expected, change) => {
        const store = await open();
        await store.append(stream, noStream, someEvents('told', 2));
        await conflictOf(store.append(stream, expected, change(someEvents('told', 2))));
        expect(await flat(store.read(null))).toHaveLength(2);
      });

      it('refuses an event id that another stream, or an earlier revision, has taken', async () => {
        const store = await open();
        await store.append(stream, noStream, someEvents('told', 2));
        expect((await conflictOf(store.append(other, noStream, [anEvent('new'), anEvent('told 0')]))).actual).toBeNull();
        expect((await conflictOf(store.append(stream, at(1), [anEvent('told 0')]))).actual).toBe(1n);
        expect(await flat(store.readStream(other))).toEqual([]);
        expect(await flat(store.read(null))).toHaveLength(2);
      });
    });

    describe('what is no append at all', () => {
      it.each([
        ['an empty append', stream, noStream, []],
        ['an event id that is not a uuid', stream, noStream, [{ ...anEvent('x'), eventId: 'contact-1' as EventId }]],
        ['an event without a type', stream, noStream, [{ ...anEvent('x'), type: '' }]],
        ['a version that is none', stream, noStream, [{ ...anEvent('x'), schemaVersion: 0 }]],
        ['one event id twice', stream, noStream, [anEvent('x'), anEvent('x')]],
        ['a lone surrogate', stream, noStream, [{ ...anEvent('x'), data: '"\ud800"' }]],
        ['a stream without a category', '-1' as StreamName, noStream, [anEvent('x')]],
        ['a revision below 0', stream, at(-1), [anEvent('x')]],
      ])('says so of %s, and writes nothing', async (_, name, expected, events) => {
        const store = await open();
        await expect(store.append(name, expected, events)).rejects.toThrow(TypeError);
        expect(await store.head()).toBeNull();
      });
    });

    describe('the feed', () => {
      it('gives the whole log in the order it was written, in batches no larger than asked for', async () => {
        const store = await open();
        for (let index = 0; index < 25; index += 1) await store.append(`supportCase-${index % 5}`, index < 5 ? noStream : at(Math.floor(index / 5) - 1), [anEvent(`e ${index}`)]);
        const sizes: number[] = [];
        const seen: StoredEvent[] = [];
        for await (const batch of store.read(null, 10)) {
          sizes.push(batch.length);
          seen.push(...batch);
        }
        expect(Math.max(...sizes)).toBeLessThanOrEqual(10);
        expect(ids(seen)).toEqual(Array.from({ length: 25 }, (_, index) => idOf(`e ${index}`)));
        for (const [index, event] of seen.entries()) {
          const next = seen[index + 1];
          if (next) expect(store.compare(event.position, next.position)).toBeLessThan(0);
          expect(store.compare(event.position, event.position)).toBe(0);
        }
        expect(store.compare(seen[9]?.position as Position, seen[8]?.position as Position)).toBeGreaterThan(0);
      });

      it('goes on after any position', async () => {
        const store = await open();
        await store.append(stream, noStream, someEvents('told', 12));
        const whole = await flat(store.read(null));
        for (const [index, event] of whole.entries()) {
          expect(ids(await flat(store.read(event.position, 5)))).toEqual(ids(whole.slice(index + 1)));
        }
      });

      it('ends at the head of the moment it was asked', async () => {
        const store = await open();
        await store.append(stream, noStream, someEvents('told', 3));
        const asked = store.read(null, 1);
        await store.append(stream, at(2), someEvents('later', 3));
        expect(ids(await flat(asked))).toEqual(ids(someEvents('told', 3)));
      });

      it('knows its head, which is nowhere while nothing is written', async () => {
        const store = await open();
        expect(await store.head()).toBeNull();
        expect(await flat(store.read(null))).toEqual([]);
        const receipt = await store.append(stream, noStream, someEvents('told', 3));
        expect(await store.head()).toBe(receipt.position);
        expect(await flat(store.read(receipt.position))).toEqual([]);
      });

      it('wakes its readers after an append, until they stop listening', async () => {
        const store = await open();
        let woken = 0;
        let stop = (): void => undefined;
        await new Promise<void>((resolve) => {
          stop = store.onAppended(() => {
            woken += 1;
            resolve();
          });
          void store.append(stream, noStream, [anEvent('told')]);
        });
        stop();
        const before = woken;
        await new Promise<void>((resolve) => {
          const stopOther = store.onAppended(() => {
            stopOther();
            resolve();
          });
          void store.append(stream, at(0), [anEvent('told again')]);
        });
        expect(woken).toBe(before);
      });

      it('has an identity of its own', async () => {
        const [one, two] = [await open(), await open()];
        expect(one.identity).toMatch(/^[0-9a-f-]{36}$/);
        expect(two.identity).not.toBe(one.identity);
      });
    });
  });
}
