import { join } from 'node:path';
import { ThrottlerStorageService } from '@nestjs/throttler';
import { SqliteAccessLog } from '../../../src/platform/access-log/sqlite-access-log';
import { SqliteKeyring } from '../../../src/platform/keyring/sqlite-keyring';
import { oneServerLeases } from '../../../src/platform/leases/one-server-leases';
import { SqliteOutbox } from '../../../src/platform/notifications/sqlite-outbox';
import { SqlitePolicyCheckpoints } from '../../../src/platform/policy-checkpoints/sqlite-policy-checkpoints';
import { SqliteSessionRows } from '../../../src/platform/session/sqlite-session-rows';
import { type Database, openDatabase } from '../../../src/sqlite/database';
import { temporaryFolders } from '../../support/temporary-folder';
import { itKeepsWhoLookedAtWhat } from './access-log-contract';
import { itKeepsKeys } from './keyring-contract';
import { itKeepsWhatIsToBeSaid } from './outbox-contract';
import { itKeepsThePlacesOfPolicies } from './policy-checkpoints-contract';
import { itLimitsRates } from './rate-limits-contract';
import { itKeepsSessions } from './sessions-contract';

describe('on one server', () => {
  const folder = temporaryFolders();
  const opened: { close(): void }[] = [];
  afterEach(() => {
    for (const one of opened.splice(0)) one.close();
    jest.useRealTimers();
  });
  const kept = <T extends { close(): void }>(one: T): T => {
    opened.push(one);
    return one;
  };
  const newFile = (): (() => Database) => {
    const path = join(folder(), 'a.sqlite');
    return () => kept(openDatabase(path, { synchronous: 'FULL' }));
  };

  itKeepsKeys('a folder', async () => {
    const directory = folder();
    return async (master) => kept(new SqliteKeyring({ directory, master }));
  });

  itKeepsSessions('a file', async () => {
    const open = newFile();
    return () => new SqliteSessionRows(open());
  });

  itKeepsWhoLookedAtWhat('a file', async () => {
    const open = newFile();
    return { open: () => new SqliteAccessLog(open()), change: async (sql) => open().exec(sql) };
  });

  itKeepsThePlacesOfPolicies('a file', async () => {
    const open = newFile();
    return () => new SqlitePolicyCheckpoints(open());
  });

  itKeepsWhatIsToBeSaid('a file', async () => {
    const open = newFile();
    return () => new SqliteOutbox(open());
  });

  itLimitsRates('the memory of the process', async () => {
    jest.useFakeTimers();
    const storage = new ThrottlerStorageService();
    return { open: () => storage, pass: (ms) => jest.advanceTimersByTimeAsync(ms) };
  });

  it('has every lease that it asks for', async () => {
    expect(await oneServerLeases.hold('policy:a', 1000)).toBe(true);
    await oneServerLeases.release('policy:a');
    expect(await oneServerLeases.hold('policy:a', 1000)).toBe(true);
  });
});
