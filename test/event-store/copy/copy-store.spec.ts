import { join } from 'node:path';
import fc from 'fast-check';
import { copyStore, isWhole, type CopyReport } from '../../../src/event-store/copy/copy-store';
import { CopyRefused, TargetDiffers } from '../../../src/event-store/copy/copy-refused';
import { proveCopy } from '../../../src/event-store/copy/prove-copy';
import { knownAt } from '../../../src/event-store/known-at';
import { MemoryEventStore } from '../../../src/event-store/memory/memory-event-store';
import { openSqliteEventStore } from '../../../src/event-store/sqlite/sqlite-event-store';
import type { StreamName } from '../../../src/kernel/event';
import type { NewEvent, StoredEvent } from '../../../src/kernel/event-store';
import { instant } from '../../../src/kernel/instant';
import type { Position } from '../../../src/kernel/position';
import { openDatabase } from '../../../src/sqlite/database';
import '../../support/property-seed';
import { chainedEvents, idOf } from '../../support/chained-events';
import { temporaryFolders } from '../../support/temporary-folder';
import { InterruptedStore, type Interruption } from '../support/interrupted-store';
import { fillLog, wholeLog, withoutPositions } from '../support/small-log';

const order = ['1', '1', '2', '1', '2', '2', '2', '3', '1', '1'];
const stream = 'supportCase-1' as StreamName;

async function aSource(streams: readonly string[] = order): Promise<MemoryEventStore> {
  const store = new MemoryEventStore();
  await fillLog(store, streams);
  return store;
}

async function expectSame(from: MemoryEventStore, to: MemoryEventStore): Promise<void> {
  expect(withoutPositions(await wholeLog(to))).toEqual(withoutPositions(await wholeLog(from)));
}

/** As an operator would: again and again until it is done. */
async function copyUntilDone(from: MemoryEventStore, to: InterruptedStore): Promise<CopyReport> {
  for (let runs = 0; runs < 50; runs += 1) {
    try {
      return await copyStore(from, to);
    } catch (error) {
      expect(error).toMatchObject({ name: expect.stringMatching(/^(StoreUnavailable|OutcomeUnknown)$/) as string });
    }
  }
  throw new Error('the copy never came to its end');
}

describe('a copy of the log', () => {
  it('keeps order, revisions, ids and bytes, and proves it', async () => {
    const [from, to] = [await aSource(), new MemoryEventStore()];
    const report = await copyStore(from, to);
    await expectSame(from, to);
    expect(report).toMatchObject({ found: 0, written: 10, sourceMoved: false, log: { events: 10, streams: 3, faultsFound: 0 } });
    expect(isWhole(report)).toBe(true);
    expect(report.from).toEqual(report.to);
    expect(report.from.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(report.from.sha256).not.toBe((await proveCopy(await aSource([...order].reverse()), to)).from.sha256);
    expect(report.from.sha256).toBe((await proveCopy(await aSource(), to)).from.sha256);
  });

  it('of an empty log is an empty log', async () => {
    const report = await copyStore(new MemoryEventStore(), new MemoryEventStore());
    expect([isWhole(report), report.written, report.log.head]).toEqual([true, 0, null]);
  });

  it('answers what was known at an instant as the log itself does', async () => {
    const [from, to] = [new MemoryEventStore(), new MemoryEventStore()];
    const recordedAt = ['2026-03-02T09:00:00.000Z', '2026-03-02T11:00:00.000Z', '2026-03-02T10:00:00.000Z'];
    for (const [index, at] of recordedAt.entries()) {
      const [event] = chainedEvents(`supportCase-${index}`, 1);
      if (event)
        await from.append(`supportCase-${index}`, { kind: 'no-stream' }, [{ ...event, metadata: JSON.stringify({ recordedAt: at }) }]);
    }
    await copyStore(from, to);
    const [there, here] = await Promise.all([from, to].map((log) => knownAt(log, instant('2026-03-02T10:30:00.000Z'))));
    expect(there).toEqual(here);
  });

  it('says where each position went, in log order, and how far it is', async () => {
    const [from, to] = [await aSource(), new MemoryEventStore()];
    const pairs: [Position, Position][] = [];
    const steps: string[] = [];
    await copyStore(from, to, {
      onSame: (old, now) => pairs.push([old, now]),
      onProgress: (step, events) => steps.push(`${step} ${events}`),
    });
    const [there, here] = [await wholeLog(from), await wholeLog(to)];
    expect(pairs).toEqual(there.map(({ position }, index) => [position, here[index]?.position]));
    expect(steps.filter((step) => step.startsWith('written')).at(-1)).toBe('written 10');
    expect(steps.at(-1)).toBe('compared 10');
  });

  it('puts together what stands together, and nothing else', async () => {
    const to = new InterruptedStore(new MemoryEventStore());
    await copyStore(await aSource(), to);
    expect(to.appends.map(({ length }) => length)).toEqual([2, 1, 1, 3, 1, 2]);
  });

  it('never asks for more in one append than every store takes', async () => {
    const from = new MemoryEventStore();
    await fillLog(from, Array<string>(9).fill('1'), (index) => (index === 4 ? 'x'.repeat(900_000) : 'x'.repeat(200_000)));
    await fillLog(from, Array<string>(250).fill('2'));
    const to = new InterruptedStore(new MemoryEventStore());
    expect(isWhole(await copyStore(from, to))).toBe(true);
    expect(to.appends.map(({ length }) => length)).toEqual([4, 1, 4, 100, 100, 50]);
  });

  it('refuses to copy a store into itself', async () => {
    const from = await aSource();
    await expect(copyStore(from, from)).rejects.toBeInstanceOf(CopyRefused);
  });

  it('asks again with the same bytes where the store does not say what it did, and they are there once', async () => {
    const [from, inner] = [await aSource(), new MemoryEventStore()];
    const to = new InterruptedStore(
      inner,
      new Map([
        [1, 'unknown-once'],
        [4, 'unknown-unwritten'],
      ] as const),
    );
    expect(await copyStore(from, to)).toMatchObject({ written: 10 });
    expect(to.appends[2]).toEqual(to.appends[1]);
    await expectSame(from, inner);
  });

  describe('that was interrupted', () => {
    it.each(Array.from(order, (_, cut) => cut))('goes on after %d events', async (cut) => {
      const [from, to] = [await aSource(), new MemoryEventStore()];
      await fillLog(to, order.slice(0, cut));
      expect(await copyStore(from, to)).toMatchObject({ found: cut, written: order.length - cut, sourceMoved: false });
      await expectSame(from, to);
    });

    const logs = fc.array(fc.constantFrom('1', '2', '3'), { maxLength: 40 });
    const kinds = fc.constantFrom<Interruption>('before', 'after', 'unknown-once', 'unknown-for-ever', 'unknown-unwritten');
    const faults = fc.array(fc.tuple(fc.nat({ max: 40 }), kinds), { maxLength: 12 });

    it('anywhere and anyhow, any number of times, comes to the same log', async () => {
      await fc.assert(
        fc.asyncProperty(logs, faults, async (streams, interruptions) => {
          const [from, inner] = [await aSource(streams), new MemoryEventStore()];
          const forEver = interruptions.flatMap(([at, kind]): [number, Interruption][] =>
            kind === 'unknown-for-ever' ? [0, 1, 2].map((more) => [at + more, kind]) : [[at, kind]],
          );
          const report = await copyUntilDone(from, new InterruptedStore(inner, new Map(forEver)));
          expect(isWhole(report)).toBe(true);
          expect(report.found + report.written).toBe(streams.length);
          await expectSame(from, inner);
        }),
      );
    });

    it('asks for the same appends again wherever an append ended, so that one carried out late is a repeat', async () => {
      await fc.assert(
        fc.asyncProperty(logs, async (streams) => {
          const whole = new InterruptedStore(new MemoryEventStore());
          await copyStore(await aSource(streams), whole);
          for (let cut = 0; cut < whole.appends.length; cut += 1) {
            const to = new InterruptedStore(new MemoryEventStore(), new Map([[cut, 'before']]));
            await copyUntilDone(await aSource(streams), to);
            expect(to.appends.slice(cut + 1)).toEqual(whole.appends.slice(cut));
          }
        }),
        { numRuns: 25 },
      );
    });

    it('is not troubled by another that goes on at the same time', async () => {
      const [from, to] = [await aSource(), new MemoryEventStore()];
      await Promise.all([copyStore(from, to), copyStore(from, to)]);
      await expectSame(from, to);
    });
  });

  describe('into an embedded store, many events at once', () => {
    const aFolder = temporaryFolders();

    it.each([1, 3, 7, 1000])('keeps the order and every cut, %d at a time', async (eventsTogether) => {
      const [from, to] = [await aSource(), openSqliteEventStore(join(aFolder(), 'log.sqlite'))];
      expect(isWhole(await copyStore(from, to, { eventsTogether }))).toBe(true);
      expect(withoutPositions(await wholeLog(to))).toEqual(withoutPositions(await wholeLog(from)));
      to.close();
    });

    it.each([0, 2, 4, 7])('goes on where the file was taken away from it after %d events', async (taken) => {
      const path = join(aFolder(), 'log.sqlite');
      const [from, to] = [await aSource(), openSqliteEventStore(path, { busyTimeoutMs: 1 })];
      const other = openDatabase(path, { synchronous: 'NORMAL' });
      if (taken === 0) other.exec('BEGIN IMMEDIATE');
      const onProgress = (step: string, events: number): void => {
        if (step === 'written' && events === taken) other.exec('BEGIN IMMEDIATE');
      };
      await expect(copyStore(from, to, { eventsTogether: 3, onProgress })).rejects.toMatchObject({ reason: 'busy' });
      other.exec('ROLLBACK');
      other.close();
      const left = await wholeLog(to);
      expect(withoutPositions(left)).toEqual(withoutPositions(await wholeLog(from)).slice(0, left.length));
      expect(await copyStore(from, to, { eventsTogether: 3 })).toMatchObject({ found: left.length, written: order.length - left.length });
      to.close();
    });
  });

  describe('into a target that holds something else', () => {
    const changes: readonly (readonly [string, Partial<NewEvent>])[] = [
      ['eventId', { eventId: idOf('another') }],
      ['type', { type: 'ReviewRecorded' }],
      ['schemaVersion', { schemaVersion: 2 }],
      ['data', { data: '{"note":"what happened at 2"}' }],
      ['metadata', { metadata: '{"recordedAt":"2026-03-02T09:00:00.001Z"}' }],
    ];
    const differenceIn = async (from: MemoryEventStore, to: MemoryEventStore) => {
      const before = await wholeLog(to);
      const error: unknown = await copyStore(from, to).catch((reason: unknown) => reason);
      if (!(error instanceof TargetDiffers)) throw error;
      expect(await wholeLog(to)).toEqual(before);
      return error;
    };

    it.each(changes)('is refused where its %s is another, with the place and without data', async (what, change) => {
      const to = new MemoryEventStore();
      const [first, second] = chainedEvents(stream, 2);
      await to.append(stream, { kind: 'no-stream' }, [first!, { ...second!, ...change }]);
      const { difference, message } = await differenceIn(await aSource(), to);
      expect(difference).toEqual({ what, stream, revision: 1n, position: '2' });
      expect(message).toContain('position 2, supportCase-1 revision 1');
      expect(message).not.toContain('happened');
    });

    it('is refused where its order is another', async () => {
      const other = await differenceIn(await aSource(), await aSource(['1', '2']));
      expect(other.difference).toMatchObject({ what: 'stream', position: '2', stream: 'supportCase-2' });
      const swapped = [...(await wholeLog(await aSource(['1', '1'])))].reverse();
      const to = Object.assign(new MemoryEventStore(), { read: readingOf(swapped) });
      expect((await differenceIn(await aSource(), to)).difference).toMatchObject({ what: 'revision', revision: 1n });
    });

    it('is refused where it goes on beyond the end of the source', async () => {
      const longer = await aSource([...order, '4']);
      expect((await differenceIn(await aSource(), longer)).difference).toMatchObject({ what: 'beyond', position: '11', revision: 0n });
      expect((await differenceIn(new MemoryEventStore(), longer)).difference).toMatchObject({ what: 'beyond', position: '1' });
    });

    it('stops where somebody else writes to a stream meanwhile', async () => {
      const [from, to] = [await aSource(), new MemoryEventStore()];
      const meddled = new InterruptedStore(to);
      const append = meddled.append.bind(meddled);
      meddled.append = async (...asked) => {
        if (meddled.appends.length === 3) await fillLog(to, ['3']).catch(() => undefined);
        if (meddled.appends.length === 3)
          await to.append('supportCase-3', { kind: 'revision', value: 0n }, chainedEvents('supportCase-9', 1));
        return append(...asked);
      };
      await expect(copyStore(from, meddled)).rejects.toThrow(/somebody else writes to the target/);
    });

    it('stops where an append turns out to stand elsewhere already', async () => {
      const [from, to] = [await aSource(['1', '2', '3']), new MemoryEventStore()];
      const early = new InterruptedStore(to);
      const append = early.append.bind(early);
      early.append = async (...asked) => {
        if (early.appends.length === 1) await fillLog(to, ['3']);
        return append(...asked);
      };
      await expect(copyStore(from, early)).rejects.toThrow('supportCase-3 revision 0 stands before what was to come before it');
    });
  });

  it('says so where the source was written to meanwhile, and goes on the next time', async () => {
    const [from, to] = [await aSource(), new MemoryEventStore()];
    const late = new InterruptedStore(to);
    const append = late.append.bind(late);
    late.append = async (...asked) => {
      if (late.appends.length === 0) await fillLog(from, ['5', '5']);
      return append(...asked);
    };
    const report = await copyStore(from, late);
    expect([report.sourceMoved, isWhole(report)]).toEqual([true, false]);
    expect(await copyStore(from, to)).toMatchObject({ found: 10, written: 2, sourceMoved: false });
    await expectSame(from, to);
  });

  it('never leaves its source changed', async () => {
    const from = await aSource();
    const before = await wholeLog(from);
    await copyStore(from, new MemoryEventStore());
    expect(await wholeLog(from)).toEqual(before);
  });
});

describe('the proof of a copy', () => {
  it('finds what is missing, what is beyond, and what a copy passed over', async () => {
    const whole = await aSource();
    expect((await proveCopy(whole, await aSource(order.slice(0, 7)))).difference).toMatchObject({ what: 'missing', position: '8' });
    expect((await proveCopy(await aSource(order.slice(0, 7)), whole)).difference).toMatchObject({ what: 'beyond', position: '8' });
    const skipped = await proveCopy(whole, await aSource(['1', '1', '1', '2', '2', '2', '2', '3', '1', '1']));
    expect(skipped.difference).toMatchObject({ what: 'stream', position: '3' });
    expect(skipped.from.sha256).not.toBe(skipped.to.sha256);
  });

  it('checks order, chains and schema of the target', async () => {
    const store = new MemoryEventStore();
    const [first, second] = chainedEvents(stream, 2);
    await store.append(stream, { kind: 'no-stream' }, [first!, { ...second!, metadata: '{"previousHash":"00"}' }]);
    const { difference, log } = await proveCopy(store, store, { check: ({ revision }) => (revision === 0n ? 'not known' : undefined) });
    expect(difference).toBeUndefined();
    expect(log.faults.map(({ kind, position }) => `${kind} ${position}`)).toEqual(['SCHEMA 1', 'CHAIN_BROKEN 1']);
  });
});

const readingOf = (events: readonly StoredEvent[]) =>
  async function* () {
    await Promise.resolve();
    yield events;
  };
