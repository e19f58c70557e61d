import { randomUUID } from 'node:crypto';
import { EventStoreDBClient, jsonEvent, NO_STREAM, type AppendToStreamOptions } from '@eventstore/db-client';
import { startDouble, type DoubleNode } from './double-node';
import { refusals } from './refusals';

/**
 * A process that may be ended by the client: `client-process.ts <what>`. It says `survived` when it was not. The doubles
 * are in it too, for what ends it is thrown from the client's own callbacks and by no server.
 */
const each: AppendToStreamOptions = { credentials: { username: 'admin', password: 'changeit' } };
const allDownOne: AppendToStreamOptions = {};
const event = (): ReturnType<typeof jsonEvent> => jsonEvent({ type: 'ContactRecorded', data: { told: 'once' } });
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const connect = (node: DoubleNode): EventStoreDBClient => EventStoreDBClient.connectionString(node.url);
const append = (client: EventStoreDBClient, way: AppendToStreamOptions): Promise<unknown> =>
  client.appendToStream(`supportCase-${randomUUID()}`, event(), { expectedRevision: NO_STREAM, ...way }).catch(() => 'failed');

/** One server's stream drops while another server has yet to answer. */
async function dropOfAnother(way: AppendToStreamOptions): Promise<void> {
  const [falling, slow] = [await startDouble(), await startDouble()];
  const [one, two] = [connect(falling), connect(slow)];
  await Promise.all([append(one, way), append(two, way)]);
  falling.faults.silence('appends');
  slow.faults.slow(100, { on: 'appends' });
  const waiting = [append(one, way), append(two, way)];
  await Promise.all([falling, slow].map((node) => node.arrived(way === each ? 'append' : 'batch-append', 2)));
  falling.faults.dropStreams();
  await Promise.all(waiting);
  await pause(300);
}

/** Many writers, and streams and connections that drop among them all the while. */
async function underLoad(way: AppendToStreamOptions): Promise<void> {
  const nodes = [await startDouble(), await startDouble()];
  let working = true;
  let done = 0;
  const write = async (client: EventStoreDBClient): Promise<void> => {
    while (working) if ((await append(client, way)) !== 'failed') done += 1;
  };
  const writers = nodes.map(connect).flatMap((client) => Array.from({ length: 16 }, () => write(client)));
  for (const { faults } of nodes) faults.slow(5, { on: 'appends' });
  for (let round = 0; round < 4; round += 1) {
    for (const { faults } of nodes) {
      await pause(200);
      if (round % 2 === 0) faults.dropStreams();
      else faults.dropConnections();
    }
  }
  working = false;
  await Promise.all(writers);
  process.stdout.write(`${done} appended\n`);
}

/** An event that is none: the server refuses it, and says later that it timed out as well. */
async function badEvent(way: AppendToStreamOptions): Promise<void> {
  const node = await startDouble();
  const client = connect(node);
  await client.appendToStream('supportCase-1', { ...event(), id: 'contact-1' }, way).catch(() => 'refused');
  await pause(2_500);
}

const severalHosts = ({ endpoint: { address, port } }: DoubleNode): EventStoreDBClient =>
  EventStoreDBClient.connectionString(`esdb://${address}:${port},${address}:${port}?tls=false&maxDiscoverAttempts=3&discoveryInterval=50`);

/** While the client asks several hosts in vain who leads, a stream on the old connection drops too. */
async function dropDuringDiscovery(): Promise<void> {
  const node = await startDouble();
  const client = severalHosts(node);
  const subscription = client.subscribeToAll().on('error', () => undefined);
  await new Promise((resolve) => subscription.once('confirmation', resolve));
  node.faults.failWith(refusals.unavailable(), { on: 'gossip' });
  node.faults.failWith(refusals.unavailable(), { on: 'append', times: 1 });
  await append(client, each);
  const asking = append(client, each);
  await node.arrived('gossip', node.arrivals.count('gossip') + 1);
  node.calls.refuseAll(refusals.unavailable(), ['subscription']);
  await asking;
  await pause(100);
}

/** The first question found nobody; then the host is there. */
async function discoveryThatFailed(way: AppendToStreamOptions): Promise<void> {
  const node = await startDouble();
  const client = severalHosts(node);
  const lift = node.faults.failWith(refusals.unavailable(), { on: 'gossip' });
  await append(client, way);
  lift();
  for (let again = 0; again < 3; again += 1) process.stdout.write((await append(client, way)) === 'failed' ? 'failed\n' : 'appended\n');
}

/** A subscription is cut off, and nobody listens for errors. */
async function cutOff(read: 'iterated' | 'unheard'): Promise<void> {
  const node = await startDouble();
  const subscription = connect(node).subscribeToAll();
  subscription.once('caughtUp', () => {
    node.faults.cutSlowConsumers();
  });
  if (read === 'unheard') subscription.on('data', () => undefined);
  else await drained(subscription).catch(() => process.stdout.write('caught\n'));
  await pause(300);
}

async function drained(events: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of events);
}

const cases: Readonly<Record<string, () => Promise<void>>> = {
  'drop-one-stream': () => dropOfAnother(allDownOne),
  'drop-each': () => dropOfAnother(each),
  'load-one-stream': () => underLoad(allDownOne),
  'load-each': () => underLoad(each),
  'bad-event-one-stream': () => badEvent(allDownOne),
  'bad-event-each': () => badEvent(each),
  'cut-off-unheard': () => cutOff('unheard'),
  'cut-off-iterated': () => cutOff('iterated'),
  'drop-during-discovery': dropDuringDiscovery,
  'discovery-that-failed-one-stream': () => discoveryThatFailed(allDownOne),
  'discovery-that-failed-each': () => discoveryThatFailed(each),
};

void cases[process.argv[2] ?? '']?.().then(() => {
  process.stdout.write('survived\n');
  process.exit(0);
});
