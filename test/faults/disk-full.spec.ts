import { join } from 'node:path';
import { SqliteEventStore } from '../../src/event-store/sqlite/sqlite-event-store';
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
    const beside = chainedEvents('supportCase-2' as StreamName, 2).map((event) => ({ ...event, data: JSON.stringify({ note: 'x'.repeat(9000) }) }));
    const outcomes = await Promise.allSettled([
      store.append(stream, { kind: 'revision', value: 2n }, [long]),
      store.append('supportCase-2', { kind: 'no-stream' }, beside),
    ]);
    for (const outcome of outcomes) expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'StoreUnavailable', reason: 'full' } });
    expect(await store.head()).toBe('3');
    expect((await verifyLog(store)).faults).toEqual([]);

    database.exec('PRAGMA max_page_count = 1000000');
    expect(await store.append(stream, { kind: 'revision', value: 2n }, [long])).toEqual({ revision: 3n, position: '4' });
    expect((await verifyLog(store)).faults).toEqual([]);
    store.close();
  });
});
