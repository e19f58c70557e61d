import { FOLLOWER, NO_STREAM, NotLeaderError, type AppendToStreamOptions, type EventStoreDBClient } from '@eventstore/db-client';
import { startDoubleCluster, type DoubleCluster } from '../../support/event-store-db/double-cluster';
import { all, allDownOneStream, clientOf, connections, failureOf, newStream, oneCallEach, revisions, someTold } from './client-words';

const onTheLeader: AppendToStreamOptions = { ...oneCallEach, requiresLeader: true };

describe('three nodes, as the client sees them', () => {
  const { keep } = connections();
  let cluster: DoubleCluster;
  beforeEach(async () => {
    const started = await startDoubleCluster({ prepareTimeout: 100 });
    keep({ close: () => started.stop() });
    cluster = started;
  });
  const clientTo = (url: string): EventStoreDBClient => keep(clientOf(url)).client;
  const nodeClient = (index: number): EventStoreDBClient => clientTo(cluster.nodes[index]!.url);
  const append = (
    client: EventStoreDBClient,
    stream = newStream(),
    way: AppendToStreamOptions = onTheLeader,
  ): ReturnType<EventStoreDBClient['appendToStream']> =>
    client.appendToStream(stream, someTold(stream, 2), { expectedRevision: NO_STREAM, ...way });
  const storedAt = async (index: number, stream: string): Promise<unknown> =>
    revisions(await all(nodeClient(index).readStream(stream))).length;

  it('are found by asking any of them who leads', async () => {
    cluster.electLeader(2);
    await append(clientTo(cluster.url));
    expect(cluster.nodes.map(({ arrivals }) => arrivals.count('append'))).toEqual([0, 0, 1]);
  });

  it('each hold what was appended', async () => {
    const stream = newStream();
    await append(nodeClient(0), stream);
    expect(await Promise.all([0, 1, 2].map((index) => storedAt(index, stream)))).toEqual([2, 2, 2]);
    expect(cluster.nodes.map(({ log }) => log.end)).toEqual(Array.from({ length: 3 }, () => cluster.nodes[0]!.log.end));
  });

  it.each([
    ['one call each', onTheLeader],
    ['all down one stream', { requiresLeader: true }],
  ])('name the leader, to which the next call goes, %s', async (_, way) => {
    const client = nodeClient(1);
    expect(await failureOf(append(client, newStream(), way))).toMatchObject({ type: 'not-leader', leader: cluster.nodes[0]!.endpoint });
    await expect(append(client, newStream(), way)).resolves.toMatchObject({ success: true });
    expect(cluster.nodes[0]!.log.all.filter(({ stream }) => stream.startsWith('supportCase-'))).toHaveLength(2);
  });

  it('pass an append on to the leader where the client does not insist on it', async () => {
    const stream = newStream();
    await append(nodeClient(1), stream, oneCallEach);
    expect(await storedAt(0, stream)).toBe(2);
  });

  it('pass it on in vain where the leader is dead, until another leads', async () => {
    await cluster.kill(0);
    expect(await failureOf(append(nodeClient(1), newStream(), oneCallEach))).toMatchObject({ type: 'timeout', code: 10 });
    cluster.electLeader(1);
    await expect(append(nodeClient(1))).resolves.toMatchObject({ success: true });
    await cluster.revive(0);
    expect(cluster.nodes[0]!.log.all).toEqual(cluster.nodes[1]!.log.all);
  });

  it('show late on a follower what was appended', async () => {
    cluster.lag(1);
    const stream = newStream();
    await append(nodeClient(0), stream);
    expect(await failureOf(storedAt(1, stream))).toMatchObject({ type: 'stream-not-found' });
    expect(await failureOf(all(nodeClient(1).readStream(stream, { requiresLeader: true })))).toBeInstanceOf(NotLeaderError);
    cluster.catchUp(1);
    expect(await storedAt(1, stream)).toBe(2);
    const reader = clientTo(`${cluster.url}&nodePreference=${FOLLOWER}`);
    expect(revisions(await all(reader.readStream(stream)))).toEqual([0n, 1n]);
    expect(cluster.nodes[0]!.arrivals.count('read')).toBe(0);
  });

  it('may store later what timed out for want of a quorum', async () => {
    const stream = newStream();
    cluster.cutOff(1);
    cluster.cutOff(2);
    expect(await failureOf(append(nodeClient(0), stream))).toMatchObject({ type: 'timeout', code: 10 });
    expect(await failureOf(append(nodeClient(0), stream, { ...allDownOneStream, requiresLeader: true }))).toMatchObject({
      type: 'deadline-exceeded',
      message: '',
    });
    expect(cluster.waitingAt(0)).toBe(2);
    cluster.restore(1);
    expect(await storedAt(1, stream)).toBe(2);
    await expect(append(nodeClient(0), stream)).resolves.toMatchObject({ nextExpectedRevision: 1n });
    expect(await storedAt(0, stream)).toBe(2);
  });

  it('may lose it, where another was elected meanwhile', async () => {
    const stream = newStream();
    cluster.cutOff(0);
    expect(await failureOf(append(nodeClient(0), stream))).toMatchObject({ type: 'timeout' });
    cluster.electLeader(1);
    cluster.restore(0);
    expect(await failureOf(storedAt(0, stream))).toMatchObject({ type: 'stream-not-found' });
    expect(await failureOf(append(nodeClient(0), stream))).toBeInstanceOf(NotLeaderError);
    await append(nodeClient(1), stream);
    expect(await storedAt(0, stream)).toBe(2);
  });

  it('say that they are not ready while nobody leads', async () => {
    cluster.loseLeader();
    expect(await failureOf(append(nodeClient(0)))).toMatchObject({ type: 'unavailable', message: expect.stringContaining('Not Ready') });
    expect(await failureOf(append(nodeClient(0), newStream(), allDownOneStream))).toMatchObject({
      type: 'unknown',
      message: 'Could not recognize Server Is Not Ready',
    });
    cluster.electLeader(2);
    await expect(append(nodeClient(2))).resolves.toMatchObject({ success: true });
  });
});
