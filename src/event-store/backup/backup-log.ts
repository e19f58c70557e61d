import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLogFile } from '../sqlite/open-log-file';
import { BackupRefused } from './backup-refused';
import { backupNote, logCopy, sha256Of, type BackupNote } from './backup-note';
import { syncFile, syncFolder } from './sync-to-disk';

/**
 * A copy of the log as it stood at one instant, taken from the file while the server goes on writing, whole on the disk
 * when this returns. Blocks while it copies: for a process or a worker thread of its own. Throws BackupRefused where the
 * folder holds a backup already, LogFileRefused where there is no log.
 */
export function backupLog(logPath: string, folder: string): BackupNote {
  const copy = join(folder, logCopy);
  const note = join(folder, backupNote);
  if (existsSync(copy) || existsSync(note)) throw new BackupRefused(`${folder} holds a backup of the log already: name an empty folder`);
  const log = openLogFile(logPath, { readOnly: true });
  const unfinished = `${copy}.unfinished`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    rmSync(unfinished, { force: true });
    log.prepare('VACUUM INTO ?').run(unfinished);
  } finally {
    log.close();
  }
  syncFile(unfinished);
  const taken = describe(unfinished);
  renameSync(unfinished, copy);
  writeFileSync(note, `${JSON.stringify(taken, undefined, 2)}\n`, { flag: 'wx', mode: 0o600, flush: true });
  syncFolder(folder);
  return taken;
}

function describe(path: string): BackupNote {
  const copy = openLogFile(path, { readOnly: true });
  try {
    const row = copy
      .prepare('SELECT (SELECT identity FROM store) AS identity, count(*) AS events, CAST(max(position) AS TEXT) AS head FROM events')
      .get<{ identity: string; events: number; head: string | null }>();
    return { identity: row?.identity ?? '', events: row?.events ?? 0, head: row?.head ?? null, sha256: sha256Of(path) };
  } finally {
    copy.close();
  }
}
