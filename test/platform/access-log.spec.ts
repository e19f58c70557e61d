import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StaffId } from '../../src/kernel/ids';
import type { Instant } from '../../src/kernel/instant';
import { AccessLog } from '../../src/platform/access-log/access-log';
import type { AccessLogEntry } from '../../src/platform/access-log/access-log-entry';
import { type Database, openDatabase } from '../../src/sqlite/database';

const entry = (id: string): AccessLogEntry => ({
  at: '2026-03-02T09:00:00.000Z' as Instant,
  staffId: '5a0c1d1e-0001-4000-8000-000000000001' as StaffId,
  what: 'case',
  ids: [id],
  right: 'case:read',
  role: 'INSPECTOR',
  outcome: 'allowed',
});

describe('the access log', () => {
  let folder: string;
  let database: Database;
  let log: AccessLog;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'steadfast-access-log-'));
    database = openDatabase(join(folder, 'access-log.sqlite'), { synchronous: 'FULL' });
    log = new AccessLog(database);
  });
  afterEach(() => {
    database.close();
    rmSync(folder, { recursive: true });
  });

  it('keeps in order what was looked at, those of one moment in one transaction', async () => {
    const transactions = jest.spyOn(database, 'transaction');
    await Promise.all(['a', 'b', 'c'].map((id) => log.write(entry(id))));
    await log.write(entry('d'));
    expect(log.entries()).toEqual(['a', 'b', 'c', 'd'].map(entry));
    expect(transactions).toHaveBeenCalledTimes(2);
  });

  it('is on disk when it answers', async () => {
    await log.write(entry('a'));
    const other = openDatabase(join(folder, 'access-log.sqlite'), { readOnly: true, synchronous: 'FULL' });
    expect(other.prepare('SELECT count(*) AS n FROM access_log').get()).toEqual({ n: 1 });
    other.close();
  });

  it('can be neither changed nor cut', async () => {
    await log.write(entry('a'));
    expect(() => database.prepare('UPDATE access_log SET outcome = ?').run('refused')).toThrow('append-only');
    expect(() => database.prepare('DELETE FROM access_log').run()).toThrow('append-only');
  });

  it('that cannot be written says so to everybody who waits: nothing is shown unlogged', async () => {
    jest.spyOn(database, 'transaction').mockImplementation(() => {
      throw new Error('the disk is full');
    });
    const answers = await Promise.allSettled([log.write(entry('a')), log.write(entry('b'))]);
    expect(answers.map((answer) => answer.status === 'rejected' && (answer.reason as Error).name)).toEqual([
      'StoreUnavailable',
      'StoreUnavailable',
    ]);
  });
});
