import { credentials as channelCredentials } from '@grpc/grpc-js';
import { NO_STREAM, type AppendResult, type EventStoreDBClient } from '@eventstore/db-client';
import { Empty, StreamIdentifier } from '@eventstore/db-client/generated/shared_pb';
import { ReadReq, type ReadResp } from '@eventstore/db-client/generated/streams_pb';
import { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb';
import { startDouble, type DoubleNode } from '../../support/event-store-db/double-node';
import { refusals } from '../../support/event-store-db/refusals';
import { uuidText } from '../../support/event-store-db/wire';
import { all, bothWays, clientOf, connections, failureOf, newStream, oneCallEach, revisions, someTold } from './client-words';

describe('the double, on demand', () => {
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
  });
  const append = (at: bigint | typeof NO_STREAM = NO_STREAM, way = oneCallEach): Promise<AppendResult> =>
    client.appendToStream(stream, someTold(`${stream} ${at}`, 1), { expectedRevision: at, ...way });
  const stored = (): number => node.log.stream(stream)?.records.length ?? 0;

  it.each(bothWays.flatMap(([name, way]) => [true, false].map((kept) => ({ name, way, kept }))))(
    'times out by itself, with the append stored: $kept, $name',
    async ({ way, kept }) => {
      node.faults.timeOut({ stored: kept });
      const error = await failureOf(append(NO_STREAM, way));
      expect(error).toMatchObject(way === oneCallEach ? { type: 'timeout', code: 10 } : { type: 'deadline-exceeded', message: '' });
      expect(stored()).toBe(kept ? 1 : 0);
      await expect(append(NO_STREAM, way)).resolves.toMatchObject({ nextExpectedRevision: 0n });
      expect(stored()).toBe(1);
    },
  );

  it('strikes when so many appends were stored', async () => {
    node.faults.afterAppends(3, () => {
      node.faults.failWith(refusals.unavailable(), { on: 'appends', times: 1 });
    });
    await append();
    await append(0n);
    await append(1n);
    expect(await failureOf(append(2n))).toMatchObject({ type: 'unavailable' });
    await expect(append(2n)).resolves.toMatchObject({ success: true });
  });

  it('names another leader', async () => {
    const other = await startDouble();
    keep({ close: () => other.stop() });
    node.faults.notLeader(other.endpoint, { times: 1 });
    expect(await failureOf(append())).toMatchObject({ type: 'not-leader', leader: other.endpoint });
    await append();
    expect([node.arrivals.count('append'), other.arrivals.count('append')]).toEqual([1, 1]);
  });

  it('is silent for reads alone, and goes on with them when it speaks', async () => {
    await append();
    node.faults.silence('reads');
    const reading = all(client.readStream(stream));
    await node.arrived('read');
    await append(0n);
    node.faults.speak();
    expect(revisions(await reading)).toEqual([0n, 1n]);
  });

  it('is slow', async () => {
    node.faults.slow(200, { on: 'append', times: 1 });
    expect(await failureOf(client.appendToStream(stream, someTold(stream, 1), { ...oneCallEach, deadline: 50 }))).toMatchObject({
      type: 'deadline-exceeded',
    });
    await expect(append()).resolves.toMatchObject({ success: true });
  });

  it('delivers twice on a read', async () => {
    await append();
    await append(0n);
    node.faults.deliverTwice(2);
    expect(revisions(await all(client.readStream(stream)))).toEqual([0n, 0n, 1n, 1n]);
    expect(revisions(await all(client.readStream(stream)))).toEqual([0n, 1n]);
  });

  it('writes events of the server’s own between those of the product', async () => {
    await append();
    node.log.writeSystemEvents(2);
    await append(0n);
    const types = (await all(client.readAll())).map(({ event }) => event?.type);
    expect(types).toEqual(['$metadata', '$statsCollected', 'ContactRecorded', '$metadata', '$statsCollected', 'ContactRecorded']);
  });

  it('forgets at a restart which ids "any" brought, and nothing else', async () => {
    const anyhow = (): Promise<AppendResult> =>
      client.appendToStream(stream, someTold(stream, 1), { expectedRevision: 'any', ...oneCallEach });
    await anyhow();
    await anyhow();
    expect(stored()).toBe(1);
    node.log.forgetRecentIds();
    await anyhow();
    expect(stored()).toBe(2);
  });

  it('gives ids as numbers to who asks for them so', async () => {
    await append();
    const options = new ReadReq.Options()
      .setStream(
        new ReadReq.Options.StreamOptions()
          .setStreamIdentifier(new StreamIdentifier().setStreamName(Buffer.from(stream)))
          .setStart(new Empty()),
      )
      .setCount('1')
      .setUuidOption(new ReadReq.Options.UUIDOption().setStructured(new Empty()));
    const { address, port } = node.endpoint;
    const raw = new StreamsClient(`${address}:${port}`, channelCredentials.createInsecure());
    const [answer] = await all<ReadResp>(raw.read(new ReadReq().setOptions(options)));
    raw.close();
    const id = answer?.getEvent()?.getEvent()?.getId();
    expect([id?.hasStructured(), uuidText(id)]).toEqual([true, node.log.stream(stream)?.records[0]?.id]);
  });
});
