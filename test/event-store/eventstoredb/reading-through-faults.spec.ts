import { PlaceBeyondTheLog } from '../../../src/event-store/eventstoredb/all-reading';
import { StoreUnavailable } from '../../../src/kernel/event-store';
import { anEvent, at, flat, ids, noStream, someEvents } from '../../contract/contract-words';
import { aStream, eachAtItsDouble } from './adapter-words';

const part = 100;

describe('reading from a node that fails', () => {
  const here = eachAtItsDouble();

  async function longLog(events = 2000) {
    const { store } = here();
    const stream = aStream();
    // Few at once: each append has half a second, on a busy machine too.
    for (let done = 0; done < events; done += part)
      await store.append(stream, done === 0 ? noStream : at(done - 1), someEvents(`told ${done}`, part));
    return stream;
  }
  const expected = (events = 2000) =>
    ids(Array.from({ length: events / part }, (_, index) => someEvents(`told ${index * part}`, part)).flat());

  it('goes on behind the last batch it handed on when all streams are dropped, or end as if there were no more', async () => {
    const { double, store } = here();
    const stream = await longLog();
    for (const read of [() => store.readStream(stream), () => store.read(null, 100)]) {
      const seen = [];
      for await (const batch of read()) {
        seen.push(...batch);
        if (seen.length < 1500) double.faults.dropStreams();
      }
      expect(ids(seen)).toEqual(expected());
    }
  });

  it('gives each event once though a node gives some twice', async () => {
    const { double, store } = here();
    await longLog(500);
    double.faults.deliverTwice(40);
    expect(ids(await flat(store.read(null, 100)))).toEqual(expected(500));
  });

  it('passes over the server’s own events, wherever they stand', async () => {
    const { double, store } = here();
    const stream = aStream();
    const first = await store.append(stream, noStream, [anEvent('told')]);
    double.log.writeSystemEvents(500);
    expect(await store.head()).toBe(first.position);
    expect(ids(await flat(store.read(null, 1)))).toEqual(ids([anEvent('told')]));
    await store.append(stream, at(0), [anEvent('told again')]);
    expect(ids(await flat(store.read(first.position, 1)))).toEqual(ids([anEvent('told again')]));
  });

  it('ends within its time when nobody answers, and does not end the process where nobody listens', async () => {
    const { double, store } = here();
    const stream = await longLog(500);
    double.faults.silence();
    await expect(flat(store.readStream(stream))).rejects.toThrow(StoreUnavailable);
    await expect(store.head()).rejects.toThrow(StoreUnavailable);
    // Asked for and never read.
    store.read(null);
    double.faults.speak();
    expect(await flat(store.readStream(stream))).toHaveLength(500);
  });

  it('leaves no reading open at the client or at the server that was broken off, whenever that was', async () => {
    const { double, store } = here();
    // So few that all have come before the reader has had enough.
    await store.append(aStream(), noStream, someEvents('few', 40));
    for (const batchSize of [1, 5, 100]) {
      for (let times = 0; times < 20; times += 1) for await (const batch of store.read(null, batchSize)) if (batch.length > 0) break;
    }
    for (let times = 0; times < 20; times += 1) await store.head();
    await settled(() => double.calls.count);
    expect(double.calls.count).toBe(0);
    const began = performance.now();
    await store.close();
    expect(performance.now() - began).toBeLessThan(900);
  });

  it('lets the server wait while a reader is slow, instead of filling memory', async () => {
    const { double, store } = here();
    const stream = aStream();
    const note = 'x'.repeat(10_000);
    for (let done = 0; done < 3000; done += 50)
      await store.append(
        stream,
        done === 0 ? noStream : at(done - 1),
        Array.from({ length: 50 }, (_, index) => anEvent(`long ${done + index}`, { note })),
      );
    const reading = store.read(null, 100)[Symbol.asyncIterator]();
    const first = await reading.next();
    let count = first.done ? 0 : first.value.length;
    // While nobody asks for more, the server is held back: of 30 MB only what fits the buffers was sent.
    const sent = await settled(() => double.sentBytes);
    expect(sent).toBeLessThan(12_000_000);
    for (let next = await reading.next(); !next.done; next = await reading.next()) count += next.value.length;
    expect(count).toBe(3000);
  });

  it('says that a place lies beyond the log, where the log was put back from an older backup', async () => {
    const { double, store } = here();
    const stream = aStream();
    const first = await store.append(stream, noStream, [anEvent('told')]);
    const second = await store.append(stream, at(0), [anEvent('told again')]);
    double.faults.rollBackTo(BigInt(first.position.slice(0, 20)));
    await expect(flat(store.read(second.position))).rejects.toThrow(PlaceBeyondTheLog);
    expect(await flat(store.read(first.position))).toEqual([]);
  });

  it('knows no event at all while only the server’s own are there', async () => {
    const { double, store } = here();
    double.log.writeSystemEvents(100);
    expect(await store.head()).toBeNull();
    expect(await flat(store.read(null))).toEqual([]);
  });
});

/** A figure once it no longer moves from one turn to the next, for some turns. */
async function settled(figure: () => number): Promise<number> {
  let last = figure();
  for (let still = 0; still < 50;) {
    await new Promise((resolve) => setImmediate(resolve));
    still = figure() === last ? still + 1 : 0;
    last = figure();
  }
  return last;
}
