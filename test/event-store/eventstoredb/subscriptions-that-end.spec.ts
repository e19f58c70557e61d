import { NO_STREAM, START, type EventStoreDBClient } from '@eventstore/db-client';
import { startDouble, type DoubleNode } from '../../support/event-store-db/double-node';
import { all, clientOf, connections, Heard, newStream, oneCallEach, revisions, someTold } from './client-words';

describe('a subscription of the client', () => {
  const { keep } = connections();
  let node: DoubleNode;
  let client: EventStoreDBClient;
  let stream: string;
  beforeEach(async () => {
    const started = await startDouble();
    keep({ close: () => started.stop() });
    node = started;
    ({ client } = keep(clientOf(node.url)));
    stream = newStream();
    await append(3, NO_STREAM);
  });
  const append = (count: number, at: bigint | typeof NO_STREAM): ReturnType<EventStoreDBClient['appendToStream']> =>
    client.appendToStream(stream, someTold(`${stream} ${at}`, count), { expectedRevision: at, ...oneCallEach });
  const live = (): Promise<Heard> => new Heard(client.subscribeToAll({ fromPosition: START })).until(({ caughtUp }) => caughtUp);
  const ofStream = ({ events }: Heard): (bigint | undefined)[] => revisions(events.filter(({ event }) => event?.streamId === stream));

  it('ends with "unavailable" where its stream drops, and does not resume', async () => {
    const heard = await live();
    node.faults.dropStreams();
    await heard.until(({ errors }) => errors.length > 0);
    expect(heard.errors[0]).toMatchObject({ type: 'unavailable', code: 14 });
    await append(1, 2n);
    const again = await live();
    expect(ofStream(again)).toEqual([0n, 1n, 2n, 3n]);
    expect(ofStream(heard)).toEqual([0n, 1n, 2n]);
  });

  it('ends with "unavailable" where the connection is cut', async () => {
    const heard = await live();
    node.faults.dropConnections();
    await heard.until(({ errors }) => errors.length > 0);
    expect(heard.errors[0]).toMatchObject({ type: 'unavailable', code: 14 });
  });

  it('ends with "unknown", code 13, where the server stops in good order', async () => {
    const heard = await live();
    node.faults.stopStreams();
    await heard.until(({ errors }) => errors.length > 0);
    expect(heard.errors[0]).toMatchObject({ type: 'unknown', code: 13 });
  });

  it('ends without any error', async () => {
    const heard = await live();
    node.faults.endGracefully();
    await heard.until(({ ended }) => ended);
    expect(heard.errors).toEqual([]);
  });

  it('says nothing while the server is silent, and then what it missed', async () => {
    const heard = await live();
    node.faults.silence('subscription');
    await append(2, 2n);
    await all(client.readStream(stream));
    expect(ofStream(heard)).toEqual([0n, 1n, 2n]);
    node.faults.speak();
    await heard.until((one) => ofStream(one).length === 5);
    expect(ofStream(heard)).toEqual([0n, 1n, 2n, 3n, 4n]);
  });

  it('is cut off where it is slow while live', async () => {
    const heard = await live();
    node.faults.cutSlowConsumers({ behind: 30 });
    heard.subscription.pause();
    node.log.write(
      stream,
      Array.from({ length: 20_000 }, (_, index) => ({
        id: `00000000-0000-4000-9000-${String(index).padStart(12, '0')}`,
        type: 'ContactRecorded',
        contentType: 'application/json',
        data: Buffer.from('{}'),
        metadata: Buffer.alloc(0),
      })),
    );
    heard.subscription.resume();
    await heard.until(({ errors }) => errors.length > 0);
    expect(heard.errors[0]).toMatchObject({ type: 'timeout', code: 10 });
    expect(heard.errors[0]?.message).toContain('Consumer too slow to handle event while live');
  });

  it('tells it twice, the second time in other words, where it is iterated over', async () => {
    const heard = new Heard(client.subscribeToAll({ fromPosition: START }), 'without reading');
    const iterated = all(heard.subscription).catch((error: unknown) => error as Error);
    await heard.until(({ caughtUp }) => caughtUp);
    node.faults.cutSlowConsumers();
    expect(await iterated).toMatchObject({ type: 'timeout' });
    await heard.until(({ errors }) => errors.length >= 2);
    expect(heard.errors.map(({ message }) => message)).toEqual([
      expect.stringContaining('Consumer too slow to handle event while live'),
      'The operation was aborted',
    ]);
  });

  it('may be cut off at once, and tells it as an error', async () => {
    const heard = await live();
    node.faults.cutSlowConsumers();
    await heard.until(({ errors }) => errors.length > 0);
    expect(heard.errors[0]?.message).toContain('Consumer too slow to handle event while live');
  });

  it('is not cut off while it catches up, however slow', async () => {
    node.faults.cutSlowConsumers({ behind: 1 });
    await append(40, 2n);
    expect(ofStream(await live())).toHaveLength(43);
  });

  it('delivers lower positions than it was told to begin after, where the store came back from an older backup', async () => {
    const before = await append(2, 2n);
    const checkpoint = (await append(2, 4n)).position!;
    const cut = await live();
    node.faults.rollBackTo(before.position!.commit);
    await cut.until(({ errors }) => errors.length > 0);
    const whole = new Heard(client.subscribeToAll({ fromPosition: checkpoint }));
    const one = new Heard(client.subscribeToStream(stream, { fromRevision: 6n }));
    await whole.until(({ caughtUp }) => caughtUp);
    await one.until(({ caughtUp }) => caughtUp);
    await append(1, 4n);
    await whole.until(({ events }) => events.length > 0);
    expect(whole.events[0]!.event!.position!.commit).toBeLessThan(checkpoint.commit);
    expect(one.events).toEqual([]);
    expect([...whole.errors, ...one.errors]).toEqual([]);
  });

  it('may deliver an event twice', async () => {
    const heard = await live();
    node.faults.deliverTwice();
    await append(2, 2n);
    await heard.until((one) => ofStream(one).length === 6);
    expect(ofStream(heard)).toEqual([0n, 1n, 2n, 3n, 3n, 4n]);
  });
});

describe('a read that is broken off', () => {
  const { keep } = connections();

  it('stays open in the client once all of it has come, and the client then cannot be disposed of', async () => {
    const node = await startDouble();
    keep({ close: () => node.stop() });
    const { client } = clientOf(node.url);
    const stream = newStream();
    await client.appendToStream(stream, someTold(stream, 2), { expectedRevision: NO_STREAM, ...oneCallEach });
    for await (const { event } of client.readStream(stream)) if (event?.revision === 1n) break;
    await all(client.readStream(stream));
    const aWhile = new Promise((resolve) => setTimeout(resolve, 200, 'still waiting'));
    expect(await Promise.race([client.dispose(), aWhile])).toBe('still waiting');
  });
});
