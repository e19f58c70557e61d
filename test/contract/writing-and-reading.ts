import type { StreamName } from '../../src/kernel/event';
import { idOf } from '../support/chained-events';
import { anEvent, at, flat, ids, noStream, other, someEvents, stream, type OpenStore } from './contract-words';

export function itWritesAndReads(open: OpenStore): void {
  describe('writing and reading', () => {
    it('gives back each event as it was written, with its revision and place', async () => {
      const store = await open();
      const event = anEvent('told of an arrest', {
        note: "Zoë said “£5” \u0000 日本 🚔 '; DROP TABLE events",
        nested: { list: [1, 2.5, null, true] },
      });
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
}
