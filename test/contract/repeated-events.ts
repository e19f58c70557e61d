import type { EventId } from '../../src/kernel/ids';
import type { StreamName } from '../../src/kernel/event';
import { RevisionConflict, type AppendReceipt, type ExpectedRevision, type NewEvent } from '../../src/kernel/event-store';
import { anEvent, at, conflictOf, flat, noStream, other, someEvents, stream, type OpenStore } from './contract-words';

const placeOf = ({ revision, position }: AppendReceipt): AppendReceipt => ({ revision, position });

/** `findsTakenIds`: the store looks for an event id in the whole log, not only where the append says it belongs. */
export function itTakesARepeatOnce(open: OpenStore, findsTakenIds: boolean): void {
  describe('the same events again', () => {
    it('answers the first receipt, however far the stream has moved on', async () => {
      const store = await open();
      const opening = await store.append(stream, noStream, someEvents('opening', 2));
      const contact = await store.append(stream, at(1), someEvents('contact', 3));
      await store.append(other, noStream, [anEvent('elsewhere')]);
      await store.append(stream, at(4), [anEvent('later')]);
      expect(placeOf(await store.append(stream, noStream, someEvents('opening', 2)))).toEqual(opening);
      expect(placeOf(await store.append(stream, at(1), someEvents('contact', 3)))).toEqual(contact);
      expect(await flat(store.read(null))).toHaveLength(7);
    });

    it('answers a double click once', async () => {
      const store = await open();
      const [one, two] = await Promise.all([
        store.append(stream, noStream, someEvents('click', 2)),
        store.append(stream, noStream, someEvents('click', 2)),
      ]);
      expect(placeOf(two)).toEqual(placeOf(one));
      expect(await flat(store.read(null))).toHaveLength(2);
    });

    it('takes a prefix of an earlier append as a repeat, and more than it as a conflict', async () => {
      const store = await open();
      await store.append(stream, noStream, someEvents('told', 3));
      const prefix = await store.append(stream, noStream, someEvents('told', 2));
      expect(placeOf(prefix)).toEqual({ revision: 1n, position: (await flat(store.readStream(stream)))[1]?.position });
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

    it('never answers as if it had written where it keeps the bytes of an earlier try', async () => {
      const store = await open();
      const first = { ...anEvent('told'), data: '{"told":"enciphered once"}' };
      await store.append(stream, noStream, [first]);
      for (const moveOn of [false, true]) {
        if (moveOn) await store.append(stream, at(0), [anEvent('later')]);
        const again = store.append(stream, noStream, [{ ...first, data: '{"told":"enciphered again"}' }]);
        const outcome = await again.then(
          ({ repeated }) => (repeated ? 'repeated' : 'as if written'),
          (error: unknown) => (error instanceof RevisionConflict ? 'conflict' : String(error)),
        );
        expect(['repeated', 'conflict']).toContain(outcome);
        expect((await flat(store.readStream(stream)))[0]?.data).toBe(first.data);
      }
    });

    if (findsTakenIds)
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
    it.each<[string, StreamName, ExpectedRevision, NewEvent[]]>([
      ['an empty append', stream, noStream, []],
      ['an event id that is not a uuid', stream, noStream, [{ ...anEvent('x'), eventId: 'contact-1' as EventId }]],
      ['an event without a type', stream, noStream, [{ ...anEvent('x'), type: '' }]],
      ['a version that is none', stream, noStream, [{ ...anEvent('x'), schemaVersion: 0 }]],
      ['one event id twice', stream, noStream, [anEvent('x'), anEvent('x')]],
      ['a lone surrogate', stream, noStream, [{ ...anEvent('x'), data: '"\ud800"' }]],
      ['a stream without a category', '-1', noStream, [anEvent('x')]],
      ['a revision below 0', stream, at(-1), [anEvent('x')]],
    ])('says so of %s, and writes nothing', async (_, name, expected, events) => {
      const store = await open();
      await expect(store.append(name, expected, events)).rejects.toThrow(TypeError);
      expect(await store.head()).toBeNull();
    });
  });
}
