import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** How many bytes got onto the disk. */
type Write = (file: number, bytes: Buffer, from: number) => number;
type File = { readonly name: string; readonly bytes: Buffer };
/** `LEFT`: the same bytes were there already. */
export type WrittenFile = { readonly name: string; readonly bytes: number; readonly outcome: 'WRITTEN' | 'LEFT' };

/** A file of that name is there and says something else. Nothing was written. */
export class OtherFileThere extends Error {
  constructor(readonly file: string) {
    super(`There is another ${file} in that folder: move it away, or name another folder. Nothing was written.`);
    this.name = 'OtherFileThere';
  }
}

/**
 * Writes all of them or none: each under another name in the same folder first, safe on the disk before the first gets its own name. What
 * is interrupted leaves no half file under a name that somebody trusts. Throws OtherFileThere, and what the disk throws.
 */
export function writeWhole(folder: string, files: readonly File[], write: Write = writeSync): readonly WrittenFile[] {
  mkdirSync(folder, { recursive: true });
  const written = files.map(({ name, bytes }): WrittenFile => ({
    name,
    bytes: bytes.length,
    outcome: outcomeOf(join(folder, name), bytes),
  }));
  const missing = files.filter(({ name }) => written.some((one) => one.name === name && one.outcome === 'WRITTEN'));
  const partial = (name: string) => join(folder, `.${name}.${process.pid}.partial`);
  try {
    for (const { name, bytes } of missing) writeThrough(partial(name), bytes, write);
    for (const { name } of missing) renameSync(partial(name), join(folder, name));
    syncFolder(folder);
  } finally {
    for (const { name } of missing) rmSync(partial(name), { force: true });
  }
  return written;
}

function outcomeOf(path: string, bytes: Buffer): WrittenFile['outcome'] {
  if (!existsSync(path)) return 'WRITTEN';
  if (!readFileSync(path).equals(bytes)) throw new OtherFileThere(path);
  return 'LEFT';
}

function writeThrough(path: string, bytes: Buffer, write: Write): void {
  const file = openSync(path, 'w', 0o600);
  try {
    for (let done = 0; done < bytes.length;) done += write(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Without it a name may be lost with the power, though the bytes are there. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
