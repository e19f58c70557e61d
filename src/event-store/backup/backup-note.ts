import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** The two files of a backup of the log; the keyring's own artefact may lie beside them. */
export const logCopy = 'log.sqlite';
export const backupNote = 'log.json';

/** What a backup says about itself; `sha256` is that of the copy, in hex. */
export type BackupNote = {
  readonly identity: string;
  readonly events: number;
  readonly head: string | null;
  readonly sha256: string;
};

/** Hex; a log may be larger than what fits in memory. */
export function sha256Of(path: string): string {
  const hash = createHash('sha256');
  const part = Buffer.allocUnsafe(1 << 20);
  const file = openSync(path, 'r');
  try {
    for (let length = readSync(file, part); length > 0; length = readSync(file, part)) hash.update(part.subarray(0, length));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}
