import {
  ANY,
  MaxAppendSizeExceededError,
  NO_STREAM,
  STREAM_EXISTS,
  WrongExpectedVersionError,
  type AppendResult,
  type EventStoreDBClient,
} from '@eventstore/db-client';
import { all, bothWays, connections, credentials, failureOf, newStream, revisions, someTold, told, type Connect } from './client-words';

export function itAppendsAsTheServerDoes(connect: Connect): void {
  describe.each(bothWays)('an append, %s', (_, way) => {
    const { keep } = connections();
    let client: EventStoreDBClient;
    let stream: string;
    beforeEach(async () => {
      ({ client } = keep(await connect()));
      stream = newStream();
    });
    type At = bigint | typeof ANY | typeof NO_STREAM | typeof STREAM_EXISTS;
    const append = (at: At, events: Parameters<EventStoreDBClient['appendToStream']>[1]): Promise<AppendResult> =>
      client.appendToStream(stream, events, { expectedRevision: at, ...way });
    const wrongOf = async (call: Promise<unknown>): Promise<WrongExpectedVersionError> => {
      const error: unknown = await failureOf(call);
      if (error instanceof WrongExpectedVersionError) return error;
      throw error;
    };
    const stored = async (): Promise<number> => (await all(client.readStream(stream))).length;

    it('answers the revision of its last event, at a position that grows by bytes', async () => {
      const first = await append(NO_STREAM, someTold(stream, 2));
      const second = await append(1n, [told()]);
      expect([first.nextExpectedRevision, second.nextExpectedRevision]).toEqual([1n, 2n]);
      expect(second.position!.commit).toBeGreaterThan(first.position!.commit + 50n);
      expect(second.position!.commit).toBe(second.position!.prepare);
    });

    it('answers the first revision and position again where the stream has moved on', async () => {
      const opened = await append(NO_STREAM, someTold(`${stream} a`, 2));
      const moved = await append(1n, someTold(`${stream} b`, 2));
      await append(3n, [told()]);
      expect(await append(NO_STREAM, someTold(`${stream} a`, 2))).toEqual(opened);
      expect(await append(1n, someTold(`${stream} b`, 2))).toEqual(moved);
      expect(await stored()).toBe(5);
    });

    it('writes the same ids again where the expected revision is the head', async () => {
      await append(NO_STREAM, someTold(stream, 1));
      expect((await append(0n, someTold(stream, 1))).nextExpectedRevision).toBe(1n);
      expect(await stored()).toBe(2);
    });

    it('takes a prefix as a repeat and a superset as wrong', async () => {
      await append(NO_STREAM, someTold(stream, 3));
      expect((await append(NO_STREAM, someTold(stream, 2))).nextExpectedRevision).toBe(1n);
      expect((await wrongOf(append(NO_STREAM, someTold(stream, 4)))).actualVersion).toBe(2n);
      expect(await stored()).toBe(3);
    });

    it('drops other data under the same id without a word', async () => {
      const first = await append(NO_STREAM, [told({ told: 'first' }, someTold(stream, 1)[0]!.id)]);
      await append(0n, [told()]);
      expect(await append(NO_STREAM, [told({ told: 'other' }, someTold(stream, 1)[0]!.id)])).toEqual(first);
      expect((await all(client.readStream(stream)))[0]?.event?.data).toEqual({ told: 'first' });
    });

    it('writes the same id twice where both are in one append', async () => {
      const [event] = someTold(stream, 1);
      expect((await append(NO_STREAM, [event!, event!])).nextExpectedRevision).toBe(1n);
      expect(await stored()).toBe(2);
    });

    it('remembers ids for "any" as well as it can', async () => {
      const first = await append(ANY, someTold(stream, 2));
      expect(await append(ANY, someTold(stream, 2))).toEqual(first);
      expect(await stored()).toBe(2);
    });

    it('says which revision was expected and which there is', async () => {
      const missing = await wrongOf(append(3n, [told()]));
      expect(missing).toMatchObject({ streamName: stream, expectedVersion: 3n, actualVersion: 'no_stream', message: '' });
      expect(missing.code).toBeUndefined();
      await append(NO_STREAM, someTold(stream, 2));
      expect(await wrongOf(append(NO_STREAM, [told()]))).toMatchObject({ expectedVersion: 'no_stream', actualVersion: 1n });
      expect(await wrongOf(append(0n, [told()]))).toMatchObject({ expectedVersion: 0n, actualVersion: 1n });
      expect(await wrongOf(append(7n, [told()]))).toMatchObject({ expectedVersion: 7n, actualVersion: 1n });
      stream = newStream();
      expect(await wrongOf(append(STREAM_EXISTS, [told()]))).toMatchObject({
        expectedVersion: 'stream_exists',
        actualVersion: 'no_stream',
      });
    });

    it('lets one of twenty win a race', async () => {
      await append(NO_STREAM, [told()]);
      const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => append(0n, [told()])));
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await stored()).toBe(2);
    });

    it('"succeeds" with revision 0 where it brings nothing to a stream that does not exist', async () => {
      expect(await append(NO_STREAM, [])).toMatchObject({ success: true, nextExpectedRevision: 0n });
      await expect(stored()).rejects.toMatchObject({ type: 'stream-not-found' });
    });

    it('holds 1 MiB in all', async () => {
      const half = 'x'.repeat(600_000);
      await expect(append(NO_STREAM, [told({ half })])).resolves.toMatchObject({ success: true });
      const error = await failureOf(append(0n, [told({ half }), told({ half })]));
      expect(error).toBeInstanceOf(MaxAppendSizeExceededError);
      expect(error).toMatchObject({ maxAppendSize: 1024 * 1024 });
      expect(await failureOf(append(0n, [told({ half, more: half })]))).toBeInstanceOf(MaxAppendSizeExceededError);
      expect(await stored()).toBe(1);
    });

    it('goes on numbering where a stream was deleted', async () => {
      await append(NO_STREAM, someTold(stream, 2));
      await client.deleteStream(stream, { expectedRevision: 1n, credentials });
      await expect(stored()).rejects.toMatchObject({ type: 'stream-not-found' });
      expect((await append(NO_STREAM, [told()])).nextExpectedRevision).toBe(2n);
      expect(revisions(await all(client.readStream(stream)))).toEqual([2n]);
    });
  });
}
