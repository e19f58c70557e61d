import { status } from '@grpc/grpc-js';
import { openEventStoreDb } from '../../../src/event-store/eventstoredb/eventstoredb-event-store';
import { AppendTooLarge, OutcomeUnknown, RevisionConflict, StoreUnavailable } from '../../../src/kernel/event-store';
import { anEvent, at, flat, ids, noStream, someEvents } from '../../contract/contract-words';
import { aStream, eachAtItsDouble, hurried, outcomeOf } from './adapter-words';

describe('an append to a node that fails', () => {
  const here = eachAtItsDouble();

  it.each([
    ['before it was kept', false],
    ['after it was kept', true],
  ])('has its effect once when the server is killed in the middle of it, %s', async (_, stored) => {
    const { double, store, notes } = here();
    const stream = aStream();
    double.faults.killInMidAppend({ stored });
    const receipt = await store.append(stream, noStream, someEvents('told', 2));
    const kept = await flat(store.readStream(stream));
    expect(ids(kept)).toEqual(ids(someEvents('told', 2)));
    expect(receipt).toMatchObject({ revision: 1n, position: kept[1]?.position });
    expect(notes.filter(({ kind }) => kind === 'retry')).toHaveLength(1);
  });

  it('finds its own earlier success though others have written on since', async () => {
    const { double, store } = here();
    const stream = aStream();
    double.faults.killInMidAppend({ stored: true });
    double.faults.afterAppends(1, () => {
      // Somebody else goes on before the retry comes.
      double.log.write(stream, [
        {
          id: 'b9d5a2de-6a76-4d6b-9a3e-0c52b8f5a101',
          type: 'ContactRecorded',
          contentType: 'application/json',
          data: Buffer.from('{}'),
          metadata: Buffer.alloc(0),
        },
      ]);
    });
    expect((await store.append(stream, noStream, [anEvent('told')])).revision).toBe(0n);
    expect(await flat(store.readStream(stream))).toHaveLength(2);
  });

  it('is kept once when the answer comes after its time', async () => {
    const { double, store } = here();
    const stream = aStream();
    double.faults.lateAnswerAfterTimeout(1000);
    expect((await store.append(stream, noStream, [anEvent('told')])).revision).toBe(0n);
    expect(await flat(store.readStream(stream))).toHaveLength(1);
  });

  it('ends within its time when nobody answers, says that the outcome is unknown, and can be asked for again', async () => {
    const { double, store } = here();
    const stream = aStream();
    double.faults.silence();
    const began = performance.now();
    await expect(store.append(stream, noStream, [anEvent('told')])).rejects.toThrow(OutcomeUnknown);
    expect(performance.now() - began).toBeLessThan((hurried.patienceMs ?? 0) + 2 * (hurried.answerMs ?? 0) + 500);
    double.faults.speak();
    expect((await store.append(stream, noStream, [anEvent('told')])).revision).toBe(0n);
    expect(await flat(store.readStream(stream))).toHaveLength(1);
  });

  it('says plainly that nothing was written where no connection came about, and goes on once there is one', async () => {
    const { double, store, notes } = here();
    const stream = aStream();
    await store.append(stream, noStream, [anEvent('told')]);
    await double.stop();
    const outcome = await outcomeOf(store.append(stream, at(0), [anEvent('later')]));
    expect(['StoreUnavailable', 'OutcomeUnknown']).toContain(outcome);
    await expect(store.append(stream, at(0), [anEvent('later')])).rejects.toThrow(StoreUnavailable);
    await double.start();
    expect((await store.append(stream, at(0), [anEvent('later')])).revision).toBe(1n);
    expect(notes.some(({ kind }) => kind === 'reconnect')).toBe(true);
  });

  it('waits for a node that starts, with another connection each time', async () => {
    const { double, store } = here();
    const lift = double.faults.notReady();
    const append = store.append(aStream(), noStream, [anEvent('told')]);
    await double.arrived('append', double.arrivals.count('append') + 2);
    lift();
    expect((await append).revision).toBe(0n);
  });

  it('tells a slow server from a silent one', async () => {
    const { double, store } = here();
    const lift = double.faults.slow(120);
    expect((await store.append(aStream(), noStream, [anEvent('told')])).revision).toBe(0n);
    lift();
  });

  it('answers a conflict as one, at once', async () => {
    const { double, store, notes } = here();
    const stream = aStream();
    await store.append(stream, noStream, someEvents('told', 3));
    const before = double.arrivals.count('append');
    await expect(store.append(stream, at(0), [anEvent('late')])).rejects.toThrow(RevisionConflict);
    expect(double.arrivals.count('append')).toBe(before + 1);
    expect(notes.at(-1)).toMatchObject({ kind: 'append', outcome: 'conflict' });
  });

  it('lets one of twenty servers at one revision through', async () => {
    const { double, store } = here();
    const stream = aStream();
    await store.append(stream, noStream, [anEvent('opened')]);
    const servers = await Promise.all(Array.from({ length: 20 }, () => openEventStoreDb(double.url, { settings: hurried })));
    const outcomes = await Promise.allSettled(servers.map((server, place) => server.append(stream, at(0), [anEvent(`server ${place}`)])));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(RevisionConflict);
    expect(await flat(store.readStream(stream))).toHaveLength(2);
    await Promise.all(servers.map((server) => server.close()));
  });

  it('keeps an event of 900 KB, and says of one beyond the limit that it is too large, whoever notices first', async () => {
    const { double, store } = here();
    const stream = aStream();
    const large = anEvent('large', { note: 'x'.repeat(900_000) });
    await store.append(stream, noStream, [large]);
    expect((await flat(store.readStream(stream)))[0]?.data).toBe(large.data);
    const before = double.arrivals.count('append');
    await expect(store.append(stream, at(0), [anEvent('larger', { note: 'x'.repeat(1_000_000) })])).rejects.toThrow(AppendTooLarge);
    expect(double.arrivals.count('append')).toBe(before);
    double.faults.failWith(
      {
        code: status.INVALID_ARGUMENT,
        details: 'Maximum Append Size of 1024 Exceeded.',
        metadata: { exception: 'maximum-append-size-exceeded', 'maximum-append-size': '1024' },
      },
      { on: 'appends', times: 1 },
    );
    await expect(store.append(stream, at(0), [anEvent('small')])).rejects.toThrow(AppendTooLarge);
  });

  it('says that it has no right, and does not ask for it again and again', async () => {
    const { double, store } = here();
    double.faults.failWith(
      { code: status.PERMISSION_DENIED, details: 'Access Denied', metadata: { exception: 'access-denied' } },
      { on: 'appends' },
    );
    const before = double.arrivals.count('append');
    await expect(store.append(aStream(), noStream, [anEvent('told')])).rejects.toThrow(StoreUnavailable);
    expect(double.arrivals.count('append')).toBe(before + 1);
  });

  it('takes nothing more once it is closed', async () => {
    const { store } = here();
    await store.close();
    await expect(store.append(aStream(), noStream, [anEvent('told')])).rejects.toMatchObject({ reason: 'closed' });
    await expect(flat(store.read(null))).rejects.toMatchObject({ reason: 'closed' });
  });
});
