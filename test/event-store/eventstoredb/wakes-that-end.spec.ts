import type { DoubleNode } from '../../support/event-store-db/double-node';
import { openEventStoreDb } from '../../../src/event-store/eventstoredb/eventstoredb-event-store';
import { anEvent, noStream } from '../../contract/contract-words';
import { aStream, eachAtItsDouble, hurried } from './adapter-words';

describe('being told of what others append', () => {
  const here = eachAtItsDouble();

  /** The subscription stands again, another server writes, and this one is woken by it. */
  async function wokenByAnother(double: DoubleNode, wakes: { next(): Promise<void> }, stands: Promise<void>): Promise<void> {
    await stands;
    const stream = aStream();
    const other = await openEventStoreDb(double.url, { settings: hurried });
    const woken = wakes.next();
    await other.append(stream, noStream, [anEvent(stream)]);
    await woken;
    await other.close();
  }

  function listen() {
    const { store } = here();
    let tell = (): void => undefined;
    const wakes = { next: () => new Promise<void>((resolve) => (tell = resolve)) };
    const stop = store.onAppended(() => {
      tell();
    });
    return { wakes, stop };
  }

  it.each<[string, (double: DoubleNode) => void]>([
    ['all its streams were dropped', ({ faults }) => faults.dropStreams()],
    ['its connection was cut', ({ faults }) => faults.dropConnections()],
    ['it ended without an error', ({ faults }) => faults.endGracefully()],
    ['the server stopped', ({ faults }) => faults.stopStreams()],
    ['it was too slow, and heard so twice', ({ faults }) => faults.cutSlowConsumers()],
  ])('goes on after %s', async (_, strike) => {
    const { double, notes } = here();
    const { wakes, stop } = listen();
    await wakes.next();
    for (let round = 2; round <= 4; round += 1) {
      const stands = wakes.next();
      strike(double);
      await double.arrived('subscription', round);
      await wokenByAnother(double, wakes, stands);
    }
    expect(notes.filter(({ kind }) => kind === 'resubscribe').length).toBeGreaterThanOrEqual(3);
    stop();
  });

  it('goes on when the server was away, without asking it all the time', async () => {
    const { double } = here();
    const { wakes, stop } = listen();
    await wakes.next();
    const stands = wakes.next();
    await double.stop();
    await double.start();
    await wokenByAnother(double, wakes, stands);
    stop();
  });

  it('is not asked for by anybody once nobody listens', async () => {
    const { double } = here();
    const { stop } = listen();
    await double.arrived('subscription', 1);
    stop();
    double.faults.dropStreams();
    const { store } = here();
    await store.append(aStream(), noStream, [anEvent('told')]);
    expect(double.arrivals.count('subscription')).toBe(1);
  });
});
