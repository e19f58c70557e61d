import type { Position } from '../../src/kernel/position';
import type { StoredEvent } from '../../src/kernel/event-store';
import { idOf } from '../support/chained-events';
import { anEvent, at, flat, ids, noStream, someEvents, stream, type OpenStore } from './contract-words';

function listener(onWake: () => void = () => undefined): { readonly wake: () => void; readonly woken: Promise<void> } {
  let tell = (): void => undefined;
  const woken = new Promise<void>((resolve) => (tell = resolve));
  return {
    wake: () => {
      onWake();
      tell();
    },
    woken,
  };
}

export function itFeedsTheWholeLog(open: OpenStore): void {
  describe('the feed', () => {
    it('gives the whole log in the order it was written, in batches no larger than asked for', async () => {
      const store = await open();
      for (let index = 0; index < 25; index += 1)
        await store.append(`supportCase-${index % 5}`, index < 5 ? noStream : at(Math.floor(index / 5) - 1), [anEvent(`e ${index}`)]);
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
      const first = listener(() => (woken += 1));
      const stop = store.onAppended(first.wake);
      await store.append(stream, noStream, [anEvent('told')]);
      await first.woken;
      stop();
      const before = woken;
      const second = listener();
      const stopOther = store.onAppended(second.wake);
      await store.append(stream, at(0), [anEvent('told again')]);
      await second.woken;
      stopOther();
      expect(woken).toBe(before);
    });

    it('has an identity of its own', async () => {
      const [one, two] = [await open(), await open()];
      expect(one.identity).toMatch(/^[0-9a-f-]{36}$/);
      expect(two.identity).not.toBe(one.identity);
    });
  });
}
