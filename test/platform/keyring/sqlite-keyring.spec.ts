import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SubjectId } from '../../../src/kernel/ids';
import { instant } from '../../../src/kernel/instant';
import { KeyDestroyed, KeyringUnavailable } from '../../../src/kernel/keyring';
import { backupKeyring, KeyringBackupRefused, restoreKeyring } from '../../../src/platform/keyring/keyring-backup';
import { destructionsFile, keysFile } from '../../../src/platform/keyring/keyring-files';
import { MasterKey } from '../../../src/platform/keyring/master-key';
import { SqliteKeyring } from '../../../src/platform/keyring/sqlite-keyring';
import { openDatabase } from '../../../src/sqlite/database';
import { temporaryFolders } from '../../support/temporary-folder';

const someone = 'a3d2a9a8-4a0f-4c6a-9f43-0a4b7e1d2c01' as SubjectId;
const another = 'a3d2a9a8-4a0f-4c6a-9f43-0a4b7e1d2c02' as SubjectId;
const firstInstant = instant('2026-03-02T09:00:00.000Z');
const later = instant('2026-03-03T09:00:00.000Z');
const master = new MasterKey('0011223344556677', Buffer.alloc(32, 7));

describe('the keyring', () => {
  const folder = temporaryFolders();
  const opened: SqliteKeyring[] = [];
  afterEach(() => {
    for (const keyring of opened.splice(0)) keyring.close();
  });
  const open = (directory: string, key = master, cacheSize = 100): SqliteKeyring => {
    const keyring = new SqliteKeyring({ directory, master: key, cacheSize });
    opened.push(keyring);
    return keyring;
  };
  const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  it('makes a key once and has it after a restart', async () => {
    const directory = folder();
    const key = Buffer.from(await open(directory).ensure(someone));
    expect(await open(directory).ensure(someone)).toEqual(key);
    expect(open(directory).find(someone)).toEqual({ state: 'key', key });
    expect(open(directory).find(another)).toEqual({ state: 'absent' });
  });

  it('keeps no key in the clear, in files that only their owner may read', async () => {
    const directory = folder();
    const key = await open(directory).ensure(someone);
    for (const name of readdirSync(directory)) {
      const bytes = readFileSync(join(directory, name));
      expect(bytes.includes(key)).toBe(false);
      expect(statSync(join(directory, name)).mode & 0o077).toBe(0);
    }
  });

  it('never makes a destroyed key again, and remembers the first instant', async () => {
    const directory = folder();
    const keyring = open(directory);
    await keyring.ensure(someone);
    expect(await keyring.destroy(someone, firstInstant)).toBe(firstInstant);
    expect(await keyring.destroy(someone, later)).toBe(firstInstant);
    for (const one of [keyring, open(directory)]) {
      expect(one.find(someone)).toEqual({ state: 'destroyed', at: firstInstant });
      await expect(one.ensure(someone)).rejects.toThrow(KeyDestroyed);
    }
  });

  it('leaves no trace of a destroyed key in its files', async () => {
    const directory = folder();
    const keyring = open(directory);
    await keyring.ensure(someone);
    const wrapped = Buffer.from(
      openDatabase(keysFile(directory), { synchronous: 'FULL' }).prepare('SELECT wrapped FROM data_key').get<{ wrapped: Uint8Array }>()
        ?.wrapped ?? [],
    );
    const rest = (): boolean => readdirSync(directory).some((name) => readFileSync(join(directory, name)).includes(wrapped));
    expect(rest()).toBe(true);
    await keyring.destroy(someone, firstInstant);
    expect(rest()).toBe(false);
  });

  it('sees what another process destroyed before it next reads, and says that something was', async () => {
    const directory = folder();
    const [mine, theirs] = [open(directory), open(directory)];
    await mine.ensure(someone);
    await mine.ensure(another);
    const before = mine.erasures();
    await nextTurn();
    await theirs.ensure('a3d2a9a8-4a0f-4c6a-9f43-0a4b7e1d2c03' as SubjectId);
    expect(mine.erasures()).toBe(before);
    await nextTurn();
    await theirs.destroy(someone, firstInstant);
    expect(mine.find(someone)).toEqual({ state: 'destroyed', at: firstInstant });
    expect(mine.find(another).state).toBe('key');
    expect(mine.erasures()).not.toBe(before);
  });

  it('gives the same key though two processes make it at once, and though it remembers only a few', async () => {
    const directory = folder();
    const [one, two] = [open(directory, master, 1), open(directory, master, 1)];
    expect(one.find(someone)).toEqual({ state: 'absent' });
    const key = Buffer.from(await two.ensure(someone));
    expect(await one.ensure(someone)).toEqual(key);
    await one.ensure(another);
    expect(await one.ensure(someone)).toEqual(key);
  });

  it('tells a wrong master key at once, and a key that was moved to another person', async () => {
    const directory = folder();
    await open(directory).ensure(someone);
    expect(() => open(directory, new MasterKey('0011223344556677', randomBytes(32)))).toThrow(
      /not the one that this keyring was made with/,
    );
    const file = openDatabase(keysFile(directory), { synchronous: 'FULL' });
    file.prepare('INSERT INTO data_key (subject, wrapped) SELECT ?, wrapped FROM data_key').run(another);
    file.close();
    expect(() => open(directory).find(another)).toThrow(KeyringUnavailable);
  });

  it('refuses a file that is not ours and one of a newer version, and leaves them alone', () => {
    const foreign = folder();
    writeFileSync(keysFile(foreign), 'not a database at all, but a letter of some length to be sure of it');
    expect(() => open(foreign)).toThrow(KeyringUnavailable);
    const newer = folder();
    new SqliteKeyring({ directory: newer, master }).close();
    const file = openDatabase(keysFile(newer), { synchronous: 'FULL' });
    file.exec('PRAGMA user_version = 99');
    file.close();
    expect(() => open(newer)).toThrow(/newer version/);
  });

  it('refuses in its file what would bring a destroyed key back', async () => {
    const directory = folder();
    const keyring = open(directory);
    await keyring.ensure(someone);
    await keyring.destroy(someone, firstInstant);
    const file = openDatabase(keysFile(directory), { synchronous: 'FULL' });
    expect(() => file.prepare("UPDATE data_key SET wrapped = x'00', destroyed_at = NULL").run()).toThrow(/stays destroyed/);
    expect(() => file.prepare('DELETE FROM data_key').run()).toThrow(/not removed/);
    file.close();
  });
});

describe('a backup of the keyring', () => {
  const folder = temporaryFolders();
  const withKeyring = async <T>(directory: string, act: (keyring: SqliteKeyring) => T | Promise<T>): Promise<T> => {
    const keyring = new SqliteKeyring({ directory, master });
    try {
      return await act(keyring);
    } finally {
      keyring.close();
    }
  };

  it('is taken while the keyring is used, and gives the same keys where it is put back', async () => {
    const [directory, backup, restored] = [folder(), join(folder(), 'b'), join(folder(), 'r')];
    const key = await withKeyring(directory, async (keyring) => {
      const made = Buffer.from(await keyring.ensure(someone));
      backupKeyring(directory, backup);
      return made;
    });
    restoreKeyring(backup, restored);
    await withKeyring(restored, (keyring) => expect(keyring.find(someone)).toEqual({ state: 'key', key }));
  });

  it('does not bring back a key that was destroyed after it was taken', async () => {
    const [directory, backup, elsewhere] = [folder(), join(folder(), 'b'), folder()];
    await withKeyring(directory, async (keyring) => {
      await keyring.ensure(someone);
      await keyring.ensure(another);
      backupKeyring(directory, backup);
      await keyring.destroy(someone, firstInstant);
    });
    rmSync(keysFile(directory));
    restoreKeyring(backup, directory);
    restoreKeyring(backup, elsewhere, directory);
    for (const place of [directory, elsewhere]) {
      await withKeyring(place, (keyring) => {
        expect(keyring.find(someone)).toEqual({ state: 'destroyed', at: firstInstant });
        expect(keyring.find(another).state).toBe('key');
        expect(readFileSync(keysFile(place)).length).toBeGreaterThan(0);
      });
    }
  });

  it('finishes a destruction that was recorded and then cut short', async () => {
    const directory = folder();
    await withKeyring(directory, (keyring) => keyring.ensure(someone));
    const record = openDatabase(destructionsFile(directory), { synchronous: 'FULL' });
    record.prepare('INSERT INTO destruction VALUES (?, ?)').run(someone, firstInstant);
    record.close();
    await withKeyring(directory, (keyring) => expect(keyring.find(someone)).toEqual({ state: 'destroyed', at: firstInstant }));
  });

  it('overwrites nothing, and is refused where it is not complete', async () => {
    const [directory, backup] = [folder(), folder()];
    await withKeyring(directory, (keyring) => keyring.ensure(someone));
    backupKeyring(directory, backup);
    expect(() => backupKeyring(directory, backup)).toThrow(KeyringBackupRefused);
    expect(() => restoreKeyring(backup, directory)).toThrow(KeyringBackupRefused);
    rmSync(destructionsFile(backup));
    expect(() => restoreKeyring(backup, folder())).toThrow(/not complete/);
  });
});
