import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backupLog } from '../../src/event-store/backup/backup-log';
import { restoreLog } from '../../src/event-store/backup/restore-log';
import { openSqliteEventStore, type SqliteEventStore } from '../../src/event-store/sqlite/sqlite-event-store';
import { verifyLog } from '../../src/event-store/verify/verify-log';
import { verifyLogFile } from '../../src/event-store/verify/verify-log-file';
import type { StreamName } from '../../src/kernel/event';
import type { StoredEvent } from '../../src/kernel/event-store';
import { openDatabase } from '../../src/sqlite/database';
import { chainedEvents } from '../support/chained-events';
import { temporaryFolders } from '../support/temporary-folder';

const stream = 'supportCase-1' as StreamName;
const events = chainedEvents(stream, 300);

describe('a backup of the log', () => {
  const aFolder = temporaryFolders();
  const append = (store: SqliteEventStore, revision: number) =>
    store.append(
      stream,
      revision === 0 ? { kind: 'no-stream' } : { kind: 'revision', value: BigInt(revision - 1) },
      events.slice(revision, revision + 1),
    );
  async function all(store: SqliteEventStore): Promise<StoredEvent[]> {
    const found: StoredEvent[] = [];
    for await (const batch of store.read(null)) found.push(...batch);
    return found;
  }

  it('is restored as it stood, to the byte of every event, taken while the log is written', async () => {
    const folder = aFolder();
    const path = join(folder, 'log.sqlite');
    const store = openSqliteEventStore(path);
    for (let revision = 0; revision < 100; revision += 1) await append(store, revision);
    const unanswered = append(store, 100);
    const note = backupLog(path, join(folder, 'backup'));
    await unanswered;
    for (let revision = 101; revision < 150; revision += 1) await append(store, revision);
    const whole = await all(store);

    const target = join(folder, 'restored.sqlite');
    expect(restoreLog(join(folder, 'backup'), target)).toEqual(note);
    const restored = openSqliteEventStore(target);
    expect(note).toMatchObject({ identity: store.identity, events: 100, head: '100' });
    expect(restored.identity).toBe(store.identity);
    expect(await all(restored)).toEqual(whole.slice(0, 100));
    expect((await verifyLog(restored)).faults).toEqual([]);
    expect(verifyLogFile(target)).toEqual([]);

    await append(restored, 100);
    expect((await all(restored)).at(-1)).toEqual(whole[100]);
    restored.close();
    store.close();
  });

  it('is consistent while another connection is in the middle of a write', async () => {
    const folder = aFolder();
    const path = join(folder, 'log.sqlite');
    const store = openSqliteEventStore(path);
    await append(store, 0);
    const writer = openDatabase(path, { synchronous: 'FULL' });
    writer.exec(
      `BEGIN IMMEDIATE; INSERT INTO events (event_id, stream, revision, type, schema_version, data, metadata) VALUES ('x', 'y-1', 0, 'Half', 1, '{}', '{}')`,
    );
    expect(backupLog(path, join(folder, 'backup')).events).toBe(1);
    writer.exec('ROLLBACK');
    writer.close();
    store.close();
  });

  it('is not taken over another, nor of a log that is not there', () => {
    const folder = aFolder();
    const path = join(folder, 'log.sqlite');
    openSqliteEventStore(path).close();
    const backup = join(folder, 'backup');
    backupLog(path, backup);
    const before = readFileSync(join(backup, 'log.sqlite'));
    expect(() => backupLog(path, backup)).toThrow('already');
    expect(readFileSync(join(backup, 'log.sqlite')).equals(before)).toBe(true);
    expect(() => backupLog(join(folder, 'none.sqlite'), join(folder, 'other'))).toThrow('there is no log');
    expect(existsSync(join(folder, 'other'))).toBe(false);
  });

  it('is not restored over anything, from nothing, or where it was changed since', async () => {
    const folder = aFolder();
    const path = join(folder, 'log.sqlite');
    const store = openSqliteEventStore(path);
    await append(store, 0);
    const backup = join(folder, 'backup');
    backupLog(path, backup);
    store.close();
    expect(() => restoreLog(backup, path)).toThrow('not overwritten');
    const target = join(folder, 'restored.sqlite');
    writeFileSync(`${target}-wal`, 'what another log left behind');
    expect(() => restoreLog(backup, target)).toThrow('not overwritten');
    expect(() => restoreLog(folder, join(folder, 'b.sqlite'))).toThrow('no finished backup');

    const copy = readFileSync(join(backup, 'log.sqlite'));
    copy.writeUInt8(copy.readUInt8(5000) ^ 1, 5000);
    writeFileSync(join(backup, 'log.sqlite'), copy);
    expect(() => restoreLog(backup, join(folder, 'c.sqlite'))).toThrow('checksum');
    expect(readdirSync(folder).filter((name) => name.startsWith('c.') || name.startsWith('b.'))).toEqual([]);
  });
});
