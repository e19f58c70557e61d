import { RevisionConflict } from '../../src/kernel/event-store';
import { anEvent, at, conflictOf, flat, ids, noStream, someEvents, stream, type OpenStore } from './contract-words';

export function itKeepsToTheRevision(open: OpenStore): void {
  describe('the revision that a write was decided on', () => {
    it.each([
      ['a stream that is already there', noStream, 1n],
      ['a revision that has passed', at(0), 1n],
      ['a revision that is not there yet', at(2), 1n],
    ])('refuses %s and says where the stream stands', async (_, expected, actual) => {
      const store = await open();
      await store.append(stream, noStream, someEvents('told', 2));
      const conflict = await conflictOf(store.append(stream, expected, [anEvent('too late')]));
      expect([conflict.stream, conflict.expected, conflict.actual]).toEqual([stream, expected, actual]);
      expect(await flat(store.readStream(stream))).toHaveLength(2);
    });

    it('refuses to go on with a stream that is not there', async () => {
      const store = await open();
      expect((await conflictOf(store.append(stream, at(0), [anEvent('lost')]))).actual).toBeNull();
      expect(await store.head()).toBeNull();
    });

    it('lets one of twenty writers at one revision through, with all of its events', async () => {
      const store = await open();
      await store.append(stream, noStream, [anEvent('opened')]);
      const outcomes = await Promise.allSettled(
        Array.from({ length: 20 }, (_, writer) => store.append(stream, at(0), someEvents(`writer ${writer}`, 1 + (writer % 3)))),
      );
      const winners = outcomes.flatMap((outcome, writer) => (outcome.status === 'fulfilled' ? [writer] : []));
      expect(winners).toHaveLength(1);
      const winner = winners[0] ?? -1;
      expect(ids(await flat(store.readStream(stream)))).toEqual(
        ids([anEvent('opened'), ...someEvents(`writer ${winner}`, 1 + (winner % 3))]),
      );
      for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(RevisionConflict);
    });

    it('does not let a conflict fail the writes that wait beside it', async () => {
      const store = await open();
      await store.append(stream, noStream, [anEvent('opened')]);
      const outcomes = await Promise.allSettled([
        store.append('supportCase-a', noStream, someEvents('a', 2)),
        store.append(stream, at(7), someEvents('stale', 2)),
        store.append('supportCase-b', at(3), [anEvent('b 0'), anEvent('b 1')]),
        store.append('supportCase-c', noStream, someEvents('c', 2)),
        store.append(stream, at(0), someEvents('right', 1)),
        store.append(stream, at(1), someEvents('after it', 1)),
      ]);
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
      const written = [
        anEvent('opened'),
        ...someEvents('a', 2),
        ...someEvents('c', 2),
        ...someEvents('right', 1),
        ...someEvents('after it', 1),
      ];
      expect(new Set(ids(await flat(store.read(null))))).toEqual(new Set(ids(written)));
      expect(await flat(store.readStream('supportCase-b'))).toEqual([]);
      expect((await store.append('supportCase-b', noStream, [anEvent('b 0')])).revision).toBe(0n);
    });
  });
}
