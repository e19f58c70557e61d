import { join } from 'node:path';
import { AccessLog } from '../../src/platform/access-log/access-log';
import { SqliteAccessLog } from '../../src/platform/access-log/sqlite-access-log';
import { openDatabase } from '../../src/sqlite/database';
import { loggedBefore, lookedAt } from '../contract/shared/access-log-contract';
import { temporaryFolders } from '../support/temporary-folder';

describe('the access log of one server', () => {
  const folder = temporaryFolders();

  it('that cannot be written says so to everybody who waits: nothing is shown unlogged', async () => {
    const database = openDatabase(join(folder(), 'access-log.sqlite'), { synchronous: 'FULL' });
    const log = new AccessLog(new SqliteAccessLog(database));
    jest.spyOn(database, 'transaction').mockImplementation(() => {
      throw new Error('the disk is full');
    });
    const answers = await Promise.allSettled([log.write(lookedAt('a')), log.write(lookedAt('b')), log.canBeWritten()]);
    const names = answers.map((answer) => answer.status === 'rejected' && (answer.reason as Error).name);
    expect(names).toEqual(['StoreUnavailable', 'StoreUnavailable', 'StoreUnavailable']);
    jest.restoreAllMocks();
    await log.write(lookedAt('c'));
    expect(await log.entries()).toEqual([lookedAt('c')]);
    database.close();
  });

  it('of an older file keeps what it had, finds it like the rest, and is brought on once', async () => {
    const path = join(folder(), 'access-log.sqlite');
    const older = openDatabase(path, { synchronous: 'FULL' });
    older.exec(`CREATE TABLE access_log (
      number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, staff_id TEXT NOT NULL, what TEXT NOT NULL,
      ids TEXT NOT NULL, permission TEXT NOT NULL, role TEXT NOT NULL, outcome TEXT NOT NULL) STRICT`);
    const insert = 'INSERT INTO access_log (at, staff_id, what, ids, permission, role, outcome) VALUES (?, ?, ?, ?, ?, ?, ?)';
    for (const { at, staffId, what, ids, right, role, outcome } of loggedBefore)
      older.prepare(insert).run(at, staffId, what, JSON.stringify(ids), right, role, outcome);
    older.close();
    for (const time of [1, 2]) {
      const database = openDatabase(path, { synchronous: 'FULL' });
      const rows = new SqliteAccessLog(database);
      if (time === 1) await rows.append([{ ...lookedAt('b'), reason: 'REVIEW' }]);
      expect(await rows.all()).toEqual([...loggedBefore, { ...lookedAt('b'), reason: 'REVIEW' }]);
      expect((await rows.ofRecords(['a'], { limit: 9 })).entries).toEqual([loggedBefore[0]]);
      expect((await rows.ofRecords(['b'], { limit: 9 })).entries).toEqual([{ ...lookedAt('b'), reason: 'REVIEW' }, loggedBefore[0]]);
      database.close();
    }
  });

  it('finds the looks at a record by an index, however long it is', () => {
    const database = openDatabase(join(folder(), 'access-log.sqlite'), { synchronous: 'FULL' });
    const prepare = jest.spyOn(database, 'prepare');
    const rows = new SqliteAccessLog(database);
    void rows.ofRecords(['a', 'b'], { limit: 9 });
    const sql = prepare.mock.calls.map(([text]) => text).find((text) => text.includes('UNION')) ?? '';
    const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all<{ detail: string }>('a', 'z', 0, 9, 'b', 'z', 0, 9, 9);
    const details = plan.map(({ detail }) => detail).join('\n');
    expect(details).toMatch(/SEARCH access_log_seen USING PRIMARY KEY \(id=\? AND/);
    expect(details).toMatch(/SEARCH access_log USING INTEGER PRIMARY KEY/);
    expect(details).not.toMatch(/SCAN access_log/);
    jest.restoreAllMocks();
    database.close();
  });
});
