import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { MemoryEventStore } from '../../src/event-store/memory/memory-event-store';
import { openSqliteEventStore } from '../../src/event-store/sqlite/sqlite-event-store';
import { verifyLog } from '../../src/event-store/verify/verify-log';
import { verifyLogFile } from '../../src/event-store/verify/verify-log-file';
import type { LogFault } from '../../src/event-store/verify/log-report';
import type { StreamName } from '../../src/kernel/event';
import { openDatabase } from '../../src/sqlite/database';
import { chainedEvents } from '../support/chained-events';
import { temporaryFolders } from '../support/temporary-folder';

const first = 'supportCase-1' as StreamName;
const second = 'supportCase-2' as StreamName;

describe('checking the log', () => {
  const aFolder = temporaryFolders();

  /** Positions 1, 3, 5 … 11 are the first stream's revisions 0 to 5; the even ones the second's. */
  async function soundLog(): Promise<string> {
    const path = join(aFolder(), 'log.sqlite');
    const store = openSqliteEventStore(path);
    const streams = [first, second].map((stream) => ({ stream, events: chainedEvents(stream, 6) }));
    for (let revision = 0; revision < 6; revision += 1) {
      for (const { stream, events } of streams) {
        const event = events[revision];
        if (event)
          await store.append(stream, revision === 0 ? { kind: 'no-stream' } : { kind: 'revision', value: BigInt(revision - 1) }, [event]);
      }
    }
    store.close();
    return path;
  }

  /** What a person with the file and time could do: take the guards off a copy and change it. */
  async function tampered(...statements: string[]): Promise<string> {
    const path = await soundLog();
    const copy = join(aFolder(), 'copy.sqlite');
    copyFileSync(path, copy);
    const database = openDatabase(copy, { synchronous: 'NORMAL' });
    database.exec('DROP TRIGGER events_refuses_update; DROP TRIGGER events_refuses_delete');
    for (const statement of statements) database.exec(statement);
    database.close();
    return copy;
  }

  async function faultsOf(path: string): Promise<readonly LogFault[]> {
    const store = openSqliteEventStore(path, { readOnly: true });
    const report = await verifyLog(store);
    store.close();
    expect(report.faultsFound).toBe(report.faults.length);
    return report.faults;
  }
  const brief = (faults: readonly LogFault[]): string[] =>
    faults.map(({ kind, stream, revision, position }) => `${kind} ${stream}@${revision} #${position}`);

  it('finds nothing wrong with a sound log, and says how much it read', async () => {
    const path = await soundLog();
    const store = openSqliteEventStore(path, { readOnly: true });
    expect(await verifyLog(store)).toEqual({ events: 12, streams: 2, head: '12', faults: [], faultsFound: 0 });
    store.close();
    expect(verifyLogFile(path)).toEqual([]);
  });

  it('finds an empty log sound', async () => {
    expect(await verifyLog(new MemoryEventStore())).toEqual({ events: 0, streams: 0, head: null, faults: [], faultsFound: 0 });
  });

  it('locates an event in which one byte was changed', async () => {
    const path = await tampered("UPDATE events SET data = replace(data, 'happened', 'hbppened') WHERE position = 5");
    const faults = await faultsOf(path);
    expect(brief(faults)).toEqual([`CHAIN_BROKEN ${first}@2 #5`]);
    expect(faults[0]?.vouchedForBy).toEqual({ position: '7', revision: 3n });
  });

  it.each([
    ['type', "type = 'ReviewRecorded'"],
    ['schema version', 'schema_version = 2'],
    ['event id', "event_id = '00000000-0000-4000-8000-000000000000'"],
    ['recorded time', "metadata = replace(metadata, '2026-03', '2026-02')"],
  ])('locates an event whose %s was changed', async (_, change) => {
    expect(brief(await faultsOf(await tampered(`UPDATE events SET ${change} WHERE position = 5`)))).toEqual([`CHAIN_BROKEN ${first}@2 #5`]);
  });

  it('locates where a revision is missing', async () => {
    const faults = await faultsOf(await tampered('DELETE FROM events WHERE position = 5'));
    expect(brief(faults)).toEqual([`REVISION_MISSING ${first}@3 #7`]);
    expect(faults[0]?.what).toBe('revision 2 was due here');
  });

  it('locates a missing revision that was closed up by renumbering', async () => {
    const path = await tampered(
      'DELETE FROM events WHERE position = 5',
      `UPDATE events SET revision = revision - 1 WHERE stream = '${first}' AND revision > 2`,
    );
    expect(brief(await faultsOf(path))).toContain(`CHAIN_BROKEN ${first}@1 #3`);
  });

  it('locates two events whose places in the log were swapped', async () => {
    const path = await tampered(
      'UPDATE events SET position = 99 WHERE position = 5',
      'UPDATE events SET position = 5 WHERE position = 7',
      'UPDATE events SET position = 7 WHERE position = 99',
    );
    expect(brief(await faultsOf(path)).slice(0, 2)).toEqual([`REVISION_MISSING ${first}@3 #5`, `REVISION_MISPLACED ${first}@2 #7`]);
  });

  it('locates two events whose contents were swapped', async () => {
    const path = await tampered(
      'CREATE TEMP TABLE held AS SELECT position, data FROM events WHERE position IN (5, 7)',
      'UPDATE events SET data = (SELECT data FROM held WHERE held.position <> events.position) WHERE position IN (5, 7)',
    );
    expect(brief(await faultsOf(path))).toEqual([`CHAIN_BROKEN ${first}@2 #5`, `CHAIN_BROKEN ${first}@3 #7`]);
  });

  it('locates a wrong hash, between the event that carries it and the one before', async () => {
    const path = await tampered(
      `UPDATE events SET metadata = json_set(metadata, '$.previousHash', '${'0'.repeat(64)}') WHERE position = 5`,
    );
    expect(brief(await faultsOf(path))).toEqual([`CHAIN_BROKEN ${first}@1 #3`, `CHAIN_BROKEN ${first}@2 #5`]);
  });

  it('locates a hash that was taken away, one too many, and metadata that is none', async () => {
    const path = await tampered(
      "UPDATE events SET metadata = json_remove(metadata, '$.previousHash') WHERE position = 11",
      "UPDATE events SET metadata = json_set(metadata, '$.previousHash', 'x') WHERE position = 2",
      "UPDATE events SET metadata = '[' WHERE position = 12",
    );
    expect(brief(await faultsOf(path))).toEqual([
      `CHAIN_MISSING ${second}@0 #2`,
      `CHAIN_BROKEN ${second}@0 #2`,
      `CHAIN_MISSING ${first}@5 #11`,
      `METADATA ${second}@5 #12`,
    ]);
  });

  it('passes on what the registry says against an event', async () => {
    const store = openSqliteEventStore(await soundLog(), { readOnly: true });
    const { faults } = await verifyLog(store, ({ revision }) => (revision === 4n ? 'this type is not known' : undefined));
    store.close();
    expect(brief(faults)).toEqual([`SCHEMA ${first}@4 #9`, `SCHEMA ${second}@4 #10`]);
  });

  it('notices positions that do not rise', async () => {
    const [event] = chainedEvents(first, 1);
    const store = new MemoryEventStore();
    if (event) await store.append(first, { kind: 'no-stream' }, [event]);
    const { faults } = await verifyLog({ read: () => store.read(null), compare: () => 0 });
    expect(faults).toEqual([]);
    const twice = async function* () {
      yield* store.read(null);
      yield* store.read(null);
    };
    expect((await verifyLog({ read: twice, compare: store.compare })).faults.map(({ kind }) => kind)).toEqual([
      'ORDER',
      'REVISION_MISPLACED',
    ]);
  });

  it('keeps the first thousand faults and counts them all', async () => {
    const store = new MemoryEventStore();
    await store.append(first, { kind: 'no-stream' }, chainedEvents(first, 1500));
    const { faults, faultsFound } = await verifyLog(store, () => 'bad');
    expect([faults.length, faultsFound]).toEqual([1000, 1500]);
  });

  it('says that the guards of the file were taken off, and that an index does not hold', async () => {
    expect(verifyLogFile(await tampered())).toEqual([
      'missing or changed: CREATE TRIGGER events_refuses_update',
      'missing or changed: CREATE TRIGGER events_refuses_delete',
    ]);
    expect(verifyLogFile(await tampered('CREATE VIEW peek AS SELECT * FROM events'))).toContain(
      'not ours: CREATE VIEW peek AS SELECT * FROM events',
    );
  });
});
