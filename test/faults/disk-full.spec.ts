import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteEventStore, openSqliteEventStore } from '../../src/event-store/sqlite/sqlite-event-store';
import { openLogFile } from '../../src/event-store/sqlite/open-log-file';
import { verifyLog } from '../../src/event-store/verify/verify-log';
import type { StreamName } from '../../src/kernel/event';
import { chainedEvent, chainedEvents } from '../support/chained-events';
import { temporaryFolders } from '../support/temporary-folder';

const stream = 'supportCase-1' as StreamName;

describe('a disk without room', () => {
  const aFolder = temporaryFolders();

  it('is said clearly, writes nothing of what it refuses, and is written to again when there is room', async () => {
    const database = openLogFile(join(aFolder(), 'log.sqlite'));
    const store = new SqliteEventStore(database, false);
    const first = chainedEvents(stream, 3);
    await store.append(stream, { kind: 'no-stream' }, first);
    const pages = Object.values(database.prepare('PRAGMA page_count').get() ?? {})[0];
    database.exec(`PRAGMA max_page_count = ${Number(pages)}`);

    const long = chainedEvent(stream, 3n, first[2], 'a long account '.repeat(2000));
    const beside = chainedEvents('supportCase-2', 2).map((event) => ({ ...event, data: JSON.stringify({ note: 'x'.repeat(9000) }) }));
    const outcomes = await Promise.allSettled([
      store.append(stream, { kind: 'revision', value: 2n }, [long]),
      store.append('supportCase-2', { kind: 'no-stream' }, beside),
    ]);
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'StoreUnavailable', reason: 'full' } });
    expect(await store.head()).toBe('3');
    expect((await verifyLog(store)).faults).toEqual([]);

    database.exec('PRAGMA max_page_count = 1000000');
    expect(await store.append(stream, { kind: 'revision', value: 2n }, [long])).toEqual({ revision: 3n, position: '4' });
    expect((await verifyLog(store)).faults).toEqual([]);
    store.close();
  });

  const small = mayMount() ? it : it.skip;

  small(
    `of any real kind is told from every other fault, at the start and in the middle${mayMount() ? '' : ' (not looked at: no small disk may be mounted here)'}`,
    async () => {
      const disk = join(aFolder(), 'disk');
      mkdirSync(disk);
      expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', disk]).status).toBe(0);
      try {
        const path = join(disk, 'log.sqlite');
        const ballast = join(disk, 'ballast');
        fill(ballast);
        expect(() => openSqliteEventStore(path)).toThrow('no room');
        rmSync(ballast);

        const store = openSqliteEventStore(path);
        const told = chainedEvents(stream, 2000);
        const appendAt = (revision: number) =>
          store.append(
            stream,
            revision === 0 ? { kind: 'no-stream' } : { kind: 'revision', value: BigInt(revision - 1) },
            told.slice(revision, revision + 1),
          );
        for (let revision = 0; revision < 5; revision += 1) await appendAt(revision);
        fill(ballast);
        let acknowledged = 5;
        const refusal = await (async () => {
          for (; ; acknowledged += 1) await appendAt(acknowledged);
        })().catch((error: unknown) => error);
        expect(refusal).toMatchObject({ name: 'StoreUnavailable', reason: 'full' });
        expect((await verifyLog(store)).events).toBe(acknowledged);

        rmSync(ballast);
        await appendAt(acknowledged);
        expect(await verifyLog(store)).toMatchObject({ events: acknowledged + 1, faults: [] });
        store.close();
      } finally {
        spawnSync('umount', ['-l', disk]);
      }
    },
  );
});

/** Leaves no byte free. */
function fill(path: string): void {
  for (const size of [4096, 1]) {
    try {
      for (;;) writeFileSync(path, Buffer.alloc(size), { flag: 'a' });
    } catch {
      // That is the aim.
    }
  }
}

function mayMount(): boolean {
  if (process.geteuid?.() !== 0) return false;
  const place = mkdtempSync(join(tmpdir(), 'steadfast-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place]).status === 0;
  if (mounted) spawnSync('umount', [place]);
  rmSync(place, { recursive: true });
  return mounted;
}
