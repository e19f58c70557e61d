import { status } from '@grpc/grpc-js';
import { EventStoreDBClient, NO_STREAM, StreamNotFoundError, UnavailableError, type AppendToStreamOptions } from '@eventstore/db-client';
import { startDouble, type DoubleNode } from '../../support/event-store-db/double-node';
import {
  all,
  allDownOneStream,
  bothWays,
  clientOf,
  connections,
  failureOf,
  newStream,
  onceNoticed,
  oneCallEach,
  someTold,
  told,
} from './client-words';

/** How long a call is watched that is expected to go on waiting. */
const aWhile = (): Promise<'still waiting'> => new Promise((resolve) => setTimeout(() => resolve('still waiting'), 300));

describe('what a call of the client fails with', () => {
  const { keep } = connections();
  let node: DoubleNode;
  let client: EventStoreDBClient;
  beforeEach(async () => {
    const started = await startDouble();
    keep({ close: () => started.stop() });
    node = started;
    ({ client } = keep(clientOf(node.url)));
  });
  const append = (way: AppendToStreamOptions, stream = newStream()): ReturnType<EventStoreDBClient['appendToStream']> =>
    client.appendToStream(stream, someTold(stream, 2), { expectedRevision: NO_STREAM, ...way });
  const storedIn = async (stream: string): Promise<number> => {
    try {
      return (await all(client.readStream(stream))).length;
    } catch (error) {
      if (error instanceof StreamNotFoundError) return 0;
      throw error;
    }
  };

  it.each(bothWays)('code 14 where the streams drop, and the next call is well, %s', async (_, way) => {
    await append(way);
    node.faults.silence('appends');
    const failing = failureOf(append(way));
    await node.arrived(way === oneCallEach ? 'append' : 'batch-append');
    node.faults.dropStreams();
    const error = await failing;
    expect(error).toBeInstanceOf(UnavailableError);
    expect(error.code).toBe(14);
    node.faults.speak();
    await expect(append(way)).resolves.toMatchObject({ success: true });
  });

  it.each([
    [true, 2],
    [false, 0],
  ])('code 14 where the server dies with the append stored: %s', async (stored, count) => {
    const stream = newStream();
    node.faults.killInMidAppend({ stored });
    expect(await failureOf(append(oneCallEach, stream))).toMatchObject({ type: 'unavailable', code: 14 });
    expect(await storedIn(stream)).toBe(count);
    await expect(append(oneCallEach, stream)).resolves.toMatchObject({ nextExpectedRevision: 1n });
    expect(await storedIn(stream)).toBe(2);
  });

  it('a plain error with code 14 and no type on the first append to a server that is dead, all down one stream', async () => {
    await node.stop();
    const error = await failureOf(append(allDownOneStream));
    expect(error).toMatchObject({ code: 14 });
    expect(error.type).toBeUndefined();
  });

  it('"unavailable" on the first append to a server that is dead, one call each', async () => {
    await node.stop();
    expect(await failureOf(append(oneCallEach))).toMatchObject({ type: 'unavailable', code: 14 });
    await node.start();
    await expect(append(oneCallEach)).resolves.toMatchObject({ success: true });
  });

  it('a plain error where no host can say who leads', async () => {
    await node.stop();
    const lost = keep(
      clientOf(`esdb://127.0.0.1:${node.port},127.0.0.1:${node.port}?tls=false&maxDiscoverAttempts=2&discoveryInterval=10`),
    );
    const error = await failureOf(lost.client.appendToStream(newStream(), told(), oneCallEach));
    expect(error.message).toBe('Failed to discover after 2 attempts.');
    expect([error.type, error.code]).toEqual([undefined, undefined]);
  });

  it('"unknown" that cannot be recognised while the server is not ready, all down one stream', async () => {
    node.faults.notReady({ on: 'appends' });
    const error = await failureOf(append(allDownOneStream));
    expect(error).toMatchObject({ type: 'unknown', message: 'Could not recognize Server Is Not Ready' });
    expect(error.code).toBeUndefined();
  });

  it('"unavailable" while the server is not ready, one call each and on reads', async () => {
    node.faults.notReady();
    expect(await failureOf(append(oneCallEach))).toMatchObject({
      type: 'unavailable',
      code: 14,
      message: expect.stringContaining('Server Is Not Ready'),
    });
    expect(await failureOf(all(client.readAll()))).toMatchObject({ type: 'unavailable', code: 14 });
    node.faults.lift();
    await expect(append(oneCallEach)).resolves.toMatchObject({ success: true });
  });

  it('"unknown" with code 13 where the server stops in good order', async () => {
    await append(oneCallEach);
    node.faults.silence('appends');
    const failing = failureOf(append(oneCallEach));
    await node.arrived('append');
    node.faults.stopStreams();
    expect(await failing).toMatchObject({ type: 'unknown', code: 13 });
  });

  it('"deadline exceeded" where the server is silent, one call each, and what was asked may be stored yet', async () => {
    const stream = newStream();
    node.faults.lateAnswerAfterTimeout(400);
    const error = await failureOf(append({ ...oneCallEach, deadline: 100 }, stream));
    expect(error).toMatchObject({ type: 'deadline-exceeded', code: 4 });
    expect(await storedIn(stream)).toBe(2);
  });

  it('nothing at all where the server is silent, all down one stream, whatever the deadline', async () => {
    node.faults.silence('appends');
    const waiting = append({ ...allDownOneStream, deadline: 50 });
    expect(await Promise.race([waiting, aWhile()])).toBe('still waiting');
    node.faults.speak();
    await expect(waiting).resolves.toMatchObject({ success: true });
  });

  it('whatever else the server says', async () => {
    node.faults.failWith(
      { code: status.PERMISSION_DENIED, details: 'Access Denied', metadata: { exception: 'access-denied' } },
      { times: 1 },
    );
    expect(await failureOf(append(oneCallEach))).toMatchObject({ type: 'access-denied' });
    await expect(append(oneCallEach)).resolves.toMatchObject({ success: true });
  });

  it('a bad event, one call each: it is refused and nothing is written', async () => {
    const stream = newStream();
    for (const bad of [
      { ...told(), id: 'contact-1' },
      { ...told(), type: '' },
    ]) {
      expect(await failureOf(client.appendToStream(stream, bad, oneCallEach))).toMatchObject({ type: 'unknown', code: 2 });
    }
    expect(await storedIn(stream)).toBe(0);
  });

  it('nothing where failures are not to be thrown: the revision is then 1 whatever happened', async () => {
    const quiet = keep(clientOf(`${node.url}&throwOnAppendFailure=false`));
    const stream = newStream();
    await append(oneCallEach, stream);
    await client.appendToStream(stream, someTold('more', 5), { expectedRevision: 1n, ...oneCallEach });
    const down = await quiet.client.appendToStream(stream, told(), { expectedRevision: 0n });
    expect(down).toEqual({ success: false, nextExpectedRevision: 1n, position: undefined });
    const each = await quiet.client.appendToStream(stream, told(), { expectedRevision: 0n, ...oneCallEach });
    expect(each).toEqual({ success: false, nextExpectedRevision: 6n, position: undefined });
  });

  it('a connection that was disposed of is opened again by the next call', async () => {
    await append(oneCallEach);
    await client.dispose();
    await expect(append(oneCallEach)).resolves.toMatchObject({ success: true });
  });

  it('no more once the server is there again, on the same port and with its log', async () => {
    const stream = newStream();
    await append(oneCallEach, stream);
    await node.restart();
    expect(await onceNoticed(() => storedIn(stream))).toBe(2);
  });
});
