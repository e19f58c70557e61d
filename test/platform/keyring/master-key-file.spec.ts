import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KeyringUnavailable } from '../../../src/kernel/keyring';
import { purposes } from '../../../src/kernel/purpose-keys';
import { purposeKeysOf } from '../../../src/platform/keyring/master-key';
import { createMasterKeyFile, readMasterKeyFile } from '../../../src/platform/keyring/master-key-file';
import { temporaryFolders } from '../../support/temporary-folder';

describe('the master key', () => {
  const folder = temporaryFolders();
  const made = (): string => {
    const path = join(folder(), 'master.key');
    createMasterKeyFile(path);
    return path;
  };

  it('is read back as it was made, by its owner alone', () => {
    const path = join(folder(), 'master.key');
    const key = createMasterKeyFile(path);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readMasterKeyFile(path).derive('x')).toEqual(key.derive('x'));
  });

  it('is never made over one that is there', () => {
    const path = made();
    const before = readFileSync(path, 'utf8');
    expect(() => createMasterKeyFile(path)).toThrow(expect.objectContaining({ code: 'EEXIST' }));
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('is refused where others may read the file', () => {
    const path = made();
    chmodSync(path, 0o640);
    expect(() => readMasterKeyFile(path)).toThrow(/mode to 600/);
  });

  it('is refused where the file is missing, of another kind, or has one letter changed, without saying what is in it', () => {
    expect(() => readMasterKeyFile(join(folder(), 'none'))).toThrow(KeyringUnavailable);
    const path = made();
    const lines = readFileSync(path, 'utf8').split('\n');
    const secret = lines[3] ?? '';
    writeFileSync(path, [...lines.slice(0, 3), (secret.startsWith('A') ? 'B' : 'A') + secret.slice(1), ''].join('\n'));
    expect(() => readMasterKeyFile(path)).toThrow(/damaged/);
    writeFileSync(path, 'something else');
    expect(() => readMasterKeyFile(path)).toThrow(/not one of ours/);
  });

  it('gives each purpose a key of its own, the same on every start', () => {
    const path = made();
    const [first, again] = [purposeKeysOf(readMasterKeyFile(path)), purposeKeysOf(readMasterKeyFile(path))];
    expect(new Set(purposes.map((purpose) => first(purpose).toString('hex'))).size).toBe(purposes.length);
    for (const purpose of purposes) expect(again(purpose)).toEqual(first(purpose));
  });
});
