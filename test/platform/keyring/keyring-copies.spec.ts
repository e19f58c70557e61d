import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SubjectId } from '../../../src/kernel/ids';
import type { Keyring } from '../../../src/kernel/keyring';
import { backupKeyring, KeyringBackupRefused, restoreKeyring } from '../../../src/platform/keyring/keyring-backup';
import { destructionsFile } from '../../../src/platform/keyring/keyring-files';
import { MasterKey } from '../../../src/platform/keyring/master-key';
import { exportKeyring } from '../../../src/platform/keyring/postgres/export-keyring';
import { importKeyring } from '../../../src/platform/keyring/postgres/import-keyring';
import { PostgresKeyring } from '../../../src/platform/keyring/postgres/postgres-keyring';
import { SqliteKeyring } from '../../../src/platform/keyring/sqlite-keyring';
import type { SharedDatabase } from '../../../src/postgres/database';
import { firstInstant, later, master } from '../../contract/shared/keyring-contract';
import { sharedDatabases } from '../../support/postgres/shared-databases';
import { temporaryFolders } from '../../support/temporary-folder';

describe('a copy of a keyring', () => {
  const { prepared } = sharedDatabases();
  const folder = temporaryFolders();
  const people = Array.from({ length: 40 }, () => randomUUID() as string as SubjectId);
  const [erased, erasedLater] = [people[3]!, people[5]!];

  const newDatabase = async (): Promise<SharedDatabase> => (await prepared())({ patienceMs: 20_000 });
  const openShared = (database: SharedDatabase): Promise<PostgresKeyring> => PostgresKeyring.open({ database, master });
  const told = (keyring: Keyring) => people.map((about) => keyring.find(about));
  const fill = async (keyring: Keyring) => {
    for (const about of people) await keyring.ensure(about);
    await keyring.destroy(erased, firstInstant);
    return told(keyring);
  };
  const inFolder = async <T>(directory: string, work: (keyring: SqliteKeyring) => Promise<T>): Promise<T> => {
    const keyring = new SqliteKeyring({ directory, master });
    return work(keyring).finally(() => keyring.close());
  };

  it('of one server is put into PostgreSQL, with what was destroyed after it was taken: so one server becomes several', async () => {
    const [directory, copy, database] = [folder(), join(folder(), 'copy'), await newDatabase()];
    const before = await inFolder(directory, async (keyring) => {
      const all = await fill(keyring);
      backupKeyring(directory, copy);
      await keyring.destroy(erasedLater, later);
      return all;
    });
    await importKeyring(copy, database, master, directory);
    const after = told(await openShared(database));
    expect(after[5]).toEqual({ state: 'destroyed', at: later });
    expect(after.toSpliced(5, 1)).toEqual(before.toSpliced(5, 1));
    const rows = await database.query('SELECT 1 FROM steadfast.data_key WHERE wrapped IS NULL');
    expect(rows).toHaveLength(2);
  });

  it('of several servers is taken while they go on, and put back in a folder or in another PostgreSQL', async () => {
    const [database, copy, directory, other] = [await newDatabase(), join(folder(), 'copy'), join(folder(), 'back'), await newDatabase()];
    const before = await fill(await openShared(database));
    await exportKeyring(database, copy);
    restoreKeyring(copy, directory);
    expect(await inFolder(directory, async (keyring) => told(keyring))).toEqual(before);
    // A record that is there already, of one who was destroyed since.
    await other.query('INSERT INTO steadfast.destruction (subject, destroyed_at) VALUES ($1, $2)', erasedLater, later);
    await importKeyring(copy, other, master);
    expect(told(await openShared(other))[5]).toEqual({ state: 'destroyed', at: later });
  });

  it('overwrites nothing, and is put back whole or not at all', async () => {
    const [database, copy] = [await newDatabase(), join(folder(), 'copy')];
    const keyring = await openShared(database);
    await fill(keyring);
    await exportKeyring(database, copy);
    await expect(exportKeyring(database, copy)).rejects.toThrow(KeyringBackupRefused);
    await expect(importKeyring(copy, database, master)).rejects.toThrow(/already/);
    const other = await newDatabase();
    await expect(importKeyring(copy, other, new MasterKey('00', Buffer.alloc(32, 9)))).rejects.toThrow(/master key/);
    expect(await other.query('SELECT 1 FROM steadfast.keyring_master UNION ALL SELECT 1 FROM steadfast.destruction')).toEqual([]);
    rmSync(destructionsFile(copy));
    await expect(importKeyring(copy, other, master)).rejects.toThrow(/not complete/);
  });
});
