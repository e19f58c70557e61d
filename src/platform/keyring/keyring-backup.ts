import { chmodSync, closeSync, copyFileSync, existsSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import type { Database } from '../../sqlite/database';
import { recordDestruction, recordedDestructions } from './destruction-record';
import { destructionsFile, destructionsKind, keysFile, keysKind, openKeyringFile } from './keyring-files';

/** A backup that cannot be taken or put back without losing something; nothing was changed. */
export class KeyringBackupRefused extends Error {
  constructor(why: string) {
    super(`the keyring's backup was refused: ${why}`);
    this.name = 'KeyringBackupRefused';
  }
}

/**
 * A copy of the wrapped keys and of the record of destructions, while the keyring is in use. Kept apart from the log's
 * backup, and never with the master key, which is in neither.
 */
export function backupKeyring(directory: string, into: string): void {
  mkdirSync(into, { recursive: true, mode: 0o700 });
  for (const file of [keysFile, destructionsFile]) {
    if (existsSync(file(into))) throw new KeyringBackupRefused('there is a backup in that folder already');
    if (!existsSync(file(directory))) throw new KeyringBackupRefused('there is no keyring to copy');
  }
  // The keys first: a key destroyed in between is then in the record, and so is destroyed again wherever this is put back.
  copyTo(openKeyringFile(keysFile(directory), keysKind), keysFile(into));
  copyTo(openKeyringFile(destructionsFile(directory), destructionsKind), destructionsFile(into));
}

/**
 * Puts a backup back where there is no keyring. A record of destructions that is still there, or that is kept elsewhere
 * (`laterRecord`, a folder), is joined with the backup's: whatever was destroyed after the backup was taken is destroyed
 * again when the keyring is opened, before anything can be read.
 */
export function restoreKeyring(from: string, directory: string, laterRecord?: string): void {
  if (existsSync(keysFile(directory))) throw new KeyringBackupRefused('there is a keyring already: nothing was overwritten');
  if (!existsSync(keysFile(from)) || !existsSync(destructionsFile(from))) throw new KeyringBackupRefused('the backup is not complete');
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  for (const folder of [from, ...(laterRecord === undefined ? [] : [laterRecord])]) joinRecords(folder, directory);
  copyFileSync(keysFile(from), keysFile(directory));
  sync(keysFile(directory), directory);
}

function joinRecords(from: string, directory: string): void {
  const source = openKeyringFile(destructionsFile(from), destructionsKind, { readOnly: true });
  const target = openKeyringFile(destructionsFile(directory), destructionsKind);
  try {
    for (const { subject, at } of recordedDestructions(source)) recordDestruction(target, subject, at);
  } finally {
    source.close();
    target.close();
  }
}

function copyTo(source: Database, path: string): void {
  try {
    source.prepare('VACUUM INTO ?').run(path);
  } finally {
    source.close();
  }
  chmodSync(path, 0o600);
  sync(path);
}

function sync(...paths: readonly string[]): void {
  for (const path of paths) {
    const file = openSync(path, 'r');
    fsyncSync(file);
    closeSync(file);
  }
}
