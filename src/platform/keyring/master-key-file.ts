import { randomBytes } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { KeyringUnavailable } from '../../kernel/keyring';
import { MasterKey } from './master-key';

const format = 'steadfast-master-key-1';

/** Makes a new master key in a new file that only its owner may read. An existing file is left alone: EEXIST. */
export function createMasterKeyFile(path: string): MasterKey {
  const secret = randomBytes(32);
  const key = new MasterKey(randomBytes(8).toString('hex'), secret);
  const file = openSync(path, 'wx', 0o600);
  try {
    writeSync(file, `${[format, key.keyId, key.check, secret.toString('base64')].join('\n')}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return key;
}

/** Throws KeyringUnavailable where the file is missing, open to others, damaged or not a master key; never says what is in it. */
export function readMasterKeyFile(path: string): MasterKey {
  const [found, keyId, check, secret] = contentOf(path).trimEnd().split('\n');
  if (found !== format || !keyId || !check || !secret) throw new KeyringUnavailable('the master key file is not one of ours');
  const bytes = Buffer.from(secret, 'base64');
  const key = bytes.length === 32 ? new MasterKey(keyId, bytes) : undefined;
  if (key?.check !== check) throw new KeyringUnavailable('the master key file is damaged: its check value does not fit its key');
  return key;
}

function contentOf(path: string): string {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    throw new KeyringUnavailable('the master key file cannot be read', { cause: error });
  }
  try {
    if ((fstatSync(file).mode & 0o077) !== 0) {
      throw new KeyringUnavailable('the master key file may be read by others: set its mode to 600');
    }
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}
