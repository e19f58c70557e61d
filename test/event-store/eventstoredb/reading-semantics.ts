import { BACKWARDS, binaryEvent, END, NO_STREAM, START, type EventStoreDBClient } from '@eventstore/db-client';
import { all, connections, failureOf, newStream, oneCallEach, revisions, someTold, told, type Connect } from './client-words';

export function itReadsAsTheServerDoes(connect: Connect): void {
  describe('a read', () => {
    const { keep } = connections();
    let client: EventStoreDBClient;
    let stream: string;
    beforeEach(async () => {
      ({ client } = keep(await connect()));
      stream = newStream();
    });
    const append = (count: number): ReturnType<EventStoreDBClient['appendToStream']> =>
      client.appendToStream(stream, someTold(stream, count), { expectedRevision: NO_STREAM, ...oneCallEach });
    const read = async (options: Parameters<EventStoreDBClient['readStream']>[1]): Promise<unknown> =>
      revisions(await all(client.readStream(stream, options)));

    it('gives back exactly what was written', async () => {
      const event = told({ text: 'Ünïcode ☂', none: null });
      const bytes = binaryEvent({ type: 'Scanned', data: Buffer.from([0, 255, 128]), metadata: Buffer.from([1, 2, 254]) });
      await client.appendToStream(stream, [event, bytes], { expectedRevision: NO_STREAM, ...oneCallEach });
      const [json, binary] = (await all(client.readStream(stream))).map((found) => found.event!);
      expect(json).toMatchObject({ id: event.id, streamId: stream, type: event.type, data: event.data, metadata: event.metadata });
      expect(json).toMatchObject({ isJson: true, revision: 0n });
      expect(Math.abs(Date.now() - json!.created.getTime())).toBeLessThan(600_000);
      expect(binary).toMatchObject({ isJson: false, type: 'Scanned', revision: 1n });
      expect([...(binary!.data as Uint8Array)]).toEqual([0, 255, 128]);
      expect([...(binary!.metadata as Uint8Array)]).toEqual([1, 2, 254]);
      expect(json!.position!.commit).toBeLessThan(binary!.position!.commit);
    });

    it('begins with the revision that it names, forwards and backwards, and stops after so many', async () => {
      await append(5);
      expect(await read({ fromRevision: START })).toEqual([0n, 1n, 2n, 3n, 4n]);
      expect(await read({ fromRevision: 2n })).toEqual([2n, 3n, 4n]);
      expect(await read({ fromRevision: 2n, maxCount: 2 })).toEqual([2n, 3n]);
      expect(await read({ fromRevision: END, direction: BACKWARDS, maxCount: 2 })).toEqual([4n, 3n]);
      expect(await read({ fromRevision: 2n, direction: BACKWARDS })).toEqual([2n, 1n, 0n]);
      expect(await read({ fromRevision: 9n })).toEqual([]);
    });

    it('says that there is no such stream', async () => {
      const error = await failureOf(all(client.readStream(stream)));
      expect(error).toMatchObject({ type: 'stream-not-found', streamName: stream });
    });

    it('goes through the whole log by position, with the position that it names among it', async () => {
      const { position } = await append(3);
      const later = newStream();
      await client.appendToStream(later, [told()], { expectedRevision: NO_STREAM, ...oneCallEach });
      const forwards = await all(client.readAll({ fromPosition: position!, maxCount: 2 }));
      expect(forwards[0]?.event).toMatchObject({ streamId: stream, revision: 2n, position });
      const backwards = await all(client.readAll({ fromPosition: END, direction: BACKWARDS, maxCount: 1 }));
      expect(backwards).toHaveLength(1);
      expect(backwards[0]!.event!.position!.commit).toBeGreaterThan(position!.commit);
    });

    it('goes back from before the position that it names', async () => {
      const { position } = await append(3);
      const [before] = await all(client.readAll({ fromPosition: position!, direction: BACKWARDS, maxCount: 1 }));
      expect(before!.event!.position!.commit).toBeLessThan(position!.commit);
    });

    it('meets events of the server among those of the product', async () => {
      await append(1);
      const found = await all(client.readAll({ maxCount: 50 }));
      expect(found.filter(({ event }) => event?.type.startsWith('$')).length).toBeGreaterThan(0);
    });
  });
}
