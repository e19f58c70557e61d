import { join } from 'node:path';
import { AccessLog } from '../../src/platform/access-log/access-log';
import { SqliteAccessLog } from '../../src/platform/access-log/sqlite-access-log';
import { openDatabase } from '../../src/sqlite/database';
import { lookedAt } from '../contract/shared/access-log-contract';
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
});
