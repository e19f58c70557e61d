import {
  NO_STREAM,
  START,
  streamNameFilter,
  eventTypeFilter,
  type AppendResult,
  type EventStoreDBClient,
  type Position,
} from '@eventstore/db-client';
import { connections, Heard, newStream, oneCallEach, revisions, someTold, told, type Connect } from './client-words';

export function itDeliversAsTheServerDoes(connect: Connect): void {
  describe('a subscription', () => {
    const { keep } = connections();
    let client: EventStoreDBClient;
    let stream: string;
    beforeEach(async () => {
      ({ client } = keep(await connect()));
      stream = newStream();
    });
    const append = (count: number, at: bigint | typeof NO_STREAM = NO_STREAM): Promise<AppendResult> =>
      client.appendToStream(stream, someTold(`${stream} ${at}`, count), { expectedRevision: at, ...oneCallEach });

    it('to a stream begins after the revision that it names, and goes on with what is written', async () => {
      await append(3);
      const heard = new Heard(client.subscribeToStream(stream, { fromRevision: 0n }));
      await heard.until(({ caughtUp }) => caughtUp);
      await append(2, 2n);
      await heard.until(({ events }) => events.length >= 4);
      expect(revisions(heard.events)).toEqual([1n, 2n, 3n, 4n]);
    });

    it('to a stream that does not exist waits for it', async () => {
      const heard = new Heard(client.subscribeToStream(stream, { fromRevision: START }));
      // A server never says "caught up" of a stream that is not there.
      await heard.until(({ confirmed }) => confirmed);
      await append(2);
      await heard.until(({ events }) => events.length >= 2);
      expect(revisions(heard.events)).toEqual([0n, 1n]);
    });

    it('to the log begins after the position that it names', async () => {
      const { position } = await append(2);
      const heard = new Heard(client.subscribeToAll({ fromPosition: position! }));
      await heard.until(({ caughtUp }) => caughtUp);
      await append(2, 1n);
      await heard.until(({ events }) => events.filter(({ event }) => event?.streamId === stream).length >= 2);
      expect(revisions(heard.events.filter(({ event }) => event?.streamId === stream))).toEqual([2n, 3n]);
    });

    it('delivers only what passes its filter, and a checkpoint about every 32 events that it looked at', async () => {
      const { position } = await append(1);
      for (let at = 0; at < 4; at += 1) await append(25, BigInt(at * 25));
      const category = newStream('other').split('-')[0]! + stream.slice(-8);
      await client.appendToStream(`${category}-1`, [told()], { expectedRevision: NO_STREAM, ...oneCallEach });
      const checkpoints: Position[] = [];
      const filter = streamNameFilter({
        prefixes: [`${category}-`],
        checkpointReached: async (_subscription: unknown, at: Position) => void checkpoints.push(at),
      });
      const heard = new Heard(client.subscribeToAll({ fromPosition: position!, filter }));
      await heard.until(({ events }) => events.length >= 1);
      expect(heard.events.map(({ event }) => event?.streamId)).toEqual([`${category}-1`]);
      expect(checkpoints.length).toBeGreaterThanOrEqual(2);
      expect(checkpoints[0]!.commit).toBeGreaterThan(position!.commit);
    });

    it('filters by type, by an expression', async () => {
      const { position } = await append(1);
      const heard = new Heard(client.subscribeToAll({ fromPosition: position!, filter: eventTypeFilter({ regex: '^Case' }) }));
      await client.appendToStream(stream, [told(), { ...told(), type: 'CaseOpened' }], { expectedRevision: 0n, ...oneCallEach });
      await heard.until(({ events }) => events.length >= 1);
      expect(heard.events.map(({ event }) => event?.type)).toEqual(['CaseOpened']);
    });
  });
}
