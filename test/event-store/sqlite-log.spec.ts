import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LogFileRefused } from '../../src/event-store/sqlite/log-file-refused';
import { openSqliteEventStore, type SqliteEventStore } from '../../src/event-store/sqlite/sqlite-event-store';
import type { StreamName } from '../../src/kernel/event';
import type { StoredEvent } from '../../src/kernel/event-store';
import { openDatabase } from '../../src/sqlite/database';
import { chainedEvents } from '../support/chained-events';
import { temporaryFolders } from '../support/temporary-folder';

const stream = 'supportCase-1' as StreamName;
const other = 'supportCase-2' as StreamName;
const noStream = { kind: 'no-stream' } as const;
const at = (value: number) => ({ kind: 'revision', value: BigInt(value) }) as const;

describe('the log in one SQLite file', () => {
  const aFolder = temporaryFolders();
  const opened: SqliteEventStore[] = [];
  afterEach(() => {
    for (const store of opened.splice(0)) store.close();
  });
  const open = (path: string, options?: Parameters<typeof openSqliteEventStore>[1]): SqliteEventStore => {
    const store = openSqliteEventStore(path, options);
    opened.push(store);
    return store;
  };
  const aPath = (): string => join(aFolder(), 'log.sqlite');
  const all = async (store: SqliteEventStore, batchSize?: number): Promise<StoredEvent[]> => {
    const events: StoredEvent[] = [];
    for await (const batch of store.read(null, batchSize)) events.push(...batch);
    return events;
  };
  function refusalOf(open: () => unknown): LogFileRefused {
    try {
      open();
    } catch (error) {
      if (error instanceof LogFileRefused) return error;
      throw error;
    }
    throw new Error('the file was opened');
  }

  describe('which file it takes', () => {
    it('makes one that its owner alone may read, and knows it again', async () => {
      const path = aPath();
      const first = open(path);
      await first.append(stream, noStream, chainedEvents(stream, 2));
      first.close();
      expect(statSync(path).mode & 0o777).toBe(0o600);
      const again = open(path);
      expect(again.identity).toBe(first.identity);
      expect(await all(again)).toHaveLength(2);
    });

    it('leaves a database of another program exactly as it was', () => {
      const path = aPath();
      const theirs = openDatabase(path, { synchronous: 'NORMAL' });
      theirs.exec('PRAGMA journal_mode = DELETE; CREATE TABLE accounts (id INTEGER)');
      theirs.close();
      const before = readFileSync(path);
      const refusal = refusalOf(() => open(path));
      expect(refusal.reason).toBe('not-ours');
      expect(refusal.message).toContain('another program');
      expect(readFileSync(path).equals(before)).toBe(true);
    });

    it('leaves a file that is no database exactly as it was', () => {
      const path = aPath();
      const text = 'Minutes of the quarterly meeting. '.repeat(100);
      writeFileSync(path, text);
      expect(refusalOf(() => open(path)).reason).toBe('not-ours');
      expect(readFileSync(path, 'utf8')).toBe(text);
    });

    it('refuses a log from a newer version and says to run that version', () => {
      const path = aPath();
      open(path).close();
      const database = openDatabase(path, { synchronous: 'NORMAL' });
      database.exec('PRAGMA user_version = 99');
      database.close();
      const refusal = refusalOf(() => open(path));
      expect(refusal.reason).toBe('newer');
      expect(refusal.message).toContain('run that version');
    });

    it('refuses a file that it may not write, and says whose right is missing', async () => {
      const folder = aFolder();
      const path = join(folder, 'log.sqlite');
      const store = open(path);
      await store.append(stream, noStream, chainedEvents(stream, 1));
      store.close();
      chmodSync(path, 0o444);
      chmodSync(folder, 0o555);
      const refusal = refusalOf(() => asSomebodyElse(() => open(path)));
      chmodSync(folder, 0o755);
      expect(['read-only', 'failed']).toContain(refusal.reason);
      expect(refusal.message).toContain("the server's account");
    });

    it('says so where there is nothing to read', () => {
      const path = aPath();
      expect(refusalOf(() => open(path, { readOnly: true })).reason).toBe('missing');
      expect(existsSync(path)).toBe(false);
      expect(refusalOf(() => open(join(path, 'no', 'such', 'folder'))).reason).toBe('failed');
    });
  });

  describe('what it refuses from anybody', () => {
    it.each(["UPDATE events SET data = '{}'", 'DELETE FROM events', "UPDATE store SET identity = 'x'", 'DELETE FROM store'])(
      'aborts %s',
      async (statement) => {
        const path = aPath();
        const store = open(path);
        await store.append(stream, noStream, chainedEvents(stream, 1));
        const database = openDatabase(path, { synchronous: 'NORMAL' });
        expect(() => {
          database.exec(statement);
        }).toThrow('append-only');
        database.close();
        expect(await all(store)).toHaveLength(1);
      },
    );
  });

  describe('numbers beyond 2^53', () => {
    it('keeps positions exact and in order', async () => {
      const path = aPath();
      const store = open(path);
      await store.append(stream, noStream, chainedEvents(stream, 1));
      const database = openDatabase(path, { synchronous: 'NORMAL' });
      database.exec("UPDATE sqlite_sequence SET seq = 9007199254740993 WHERE name = 'events'");
      database.close();
      await store.append(stream, at(0), chainedEvents(stream, 5).slice(1));
      const events = await all(store, 2);
      expect(events.map(({ position }) => position)).toEqual([
        '1',
        '9007199254740994',
        '9007199254740995',
        '9007199254740996',
        '9007199254740997',
      ]);
      expect(await store.head()).toBe('9007199254740997');
      const [first, second, third] = events;
      if (!first || !second || !third) throw new Error('events are missing');
      expect(store.compare(first.position, second.position)).toBeLessThan(0);
      expect(store.compare(third.position, second.position)).toBeGreaterThan(0);
      const rest: string[] = [];
      for await (const batch of store.read(second.position)) rest.push(...batch.map(({ position }) => position));
      expect(rest).toEqual(['9007199254740995', '9007199254740996', '9007199254740997']);
      expect(await store.countAfter(second.position)).toBe(3);
    });

    it('keeps revisions exact', async () => {
      const path = aPath();
      const store = open(path);
      const [event, next] = chainedEvents(stream, 2);
      if (!event || !next) throw new Error('no events');
      const database = openDatabase(path, { synchronous: 'NORMAL' });
      database
        .prepare('INSERT INTO events (event_id, stream, revision, type, schema_version, data, metadata) VALUES (?, ?, ?, ?, ?, ?, ?)')
        .run(event.eventId, stream, 9007199254740993n, event.type, 1, event.data, event.metadata);
      database.close();
      const receipt = await store.append(stream, { kind: 'revision', value: 9007199254740993n }, [next]);
      expect(receipt.revision).toBe(9007199254740994n);
      expect((await all(store)).map(({ revision }) => revision)).toEqual([9007199254740993n, 9007199254740994n]);
    });
  });

  describe('two programs on one file', () => {
    it('sees what the other wrote, also where it remembers where a stream stood', async () => {
      const path = aPath();
      const [here, there] = [open(path), open(path)];
      const events = chainedEvents(stream, 4);
      await here.append(stream, noStream, events.slice(0, 1));
      await there.append(stream, at(0), events.slice(1, 2));
      await expect(here.append(stream, at(0), chainedEvents(other, 1))).rejects.toMatchObject({ name: 'RevisionConflict', actual: 1n });
      await here.append(stream, at(1), events.slice(2, 3));
      await there.append(stream, at(2), events.slice(3));
      expect((await all(here)).map(({ revision }) => revision)).toEqual([0n, 1n, 2n, 3n]);
    });

    it('wakes its readers when the other writes', async () => {
      const path = aPath();
      const [here, there] = [open(path), open(path)];
      await new Promise<void>((resolve) => {
        const stop = here.onAppended(() => {
          stop();
          resolve();
        });
        void there.append(stream, noStream, chainedEvents(stream, 1));
      });
      expect(await all(here)).toHaveLength(1);
    });

    it('says that it is busy while the other holds the file, writes nothing, and goes on afterwards', async () => {
      const path = aPath();
      const store = open(path, { busyTimeoutMs: 1 });
      const database = openDatabase(path, { synchronous: 'NORMAL' });
      database.exec('BEGIN IMMEDIATE');
      const events = chainedEvents(stream, 1);
      await expect(store.append(stream, noStream, events)).rejects.toMatchObject({ name: 'StoreUnavailable', reason: 'busy' });
      database.exec('COMMIT');
      database.close();
      expect((await store.append(stream, noStream, events)).revision).toBe(0n);
      expect(await all(store)).toHaveLength(1);
    });
  });

  it('writes nothing through a store that was opened for reading', async () => {
    const path = aPath();
    open(path).close();
    const store = open(path, { readOnly: true });
    await expect(store.append(stream, noStream, chainedEvents(stream, 1))).rejects.toMatchObject({ reason: 'read-only' });
  });

  it('writes what still waits when it is closed, and then answers that it is closed', async () => {
    const path = aPath();
    const store = open(path);
    const waiting = store.append(stream, noStream, chainedEvents(stream, 3));
    const reading = store.read(null)[Symbol.asyncIterator]();
    store.close();
    expect((await waiting).revision).toBe(2n);
    await expect(store.append(stream, at(2), chainedEvents(other, 1))).rejects.toMatchObject({
      name: 'StoreUnavailable',
      reason: 'closed',
    });
    await expect(store.head()).rejects.toMatchObject({ reason: 'closed' });
    await expect(reading.next()).rejects.toMatchObject({ reason: 'closed' });
    expect(() => store.readStream(stream)).toThrow('closed');
    expect(await all(open(path))).toHaveLength(3);
  });

  it('counts what is still ahead of a reader', async () => {
    const store = open(aPath());
    expect(await store.countAfter(null)).toBe(0);
    const { position } = await store.append(stream, noStream, chainedEvents(stream, 3));
    await store.append(other, noStream, chainedEvents(other, 4));
    expect([await store.countAfter(null), await store.countAfter(position)]).toEqual([7, 4]);
  });
});

/** The administrator may write what nobody may: looked at with an ordinary account's rights. */
function asSomebodyElse<T>(look: () => T): T {
  if (process.geteuid?.() !== 0) return look();
  process.seteuid?.(65534);
  try {
    return look();
  } finally {
    process.seteuid?.(0);
  }
}
