import type { EventId } from '../../src/kernel/ids';
import type { StreamName } from '../../src/kernel/event';
import type { ExpectedRevision, NewEvent } from '../../src/kernel/event-store';
import { anEvent, at, conflictOf, flat, noStream, other, someEvents, stream, type OpenStore } from './contract-words';

export function itTakesARepeatOnce(open: OpenStore): void {
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
      const [one, two] = await Promise.all([
        store.append(stream, noStream, someEvents('click', 2)),
        store.append(stream, noStream, someEvents('click', 2)),
      ]);
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
