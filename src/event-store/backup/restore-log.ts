import { constants, copyFileSync, existsSync, linkSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openLogFile } from '../sqlite/open-log-file';
import { backupNote, logCopy, sha256Of, type BackupNote } from './backup-note';
import { BackupRefused } from './backup-refused';
import { syncFile, syncFolder } from './sync-to-disk';

/**
 * Puts a backup of the log where there is none yet, checked against its own note first. Throws BackupRefused.
 *
 * Whoever calls this must see that the destruction records are applied, and that no view of a later state is kept
 * beside it: the restored log goes on counting from where the backup ended.
 */
export function restoreLog(folder: string, target: string): BackupNote {
  const note = readNote(join(folder, backupNote));
  for (const path of [target, `${target}-wal`, `${target}-journal`]) {
    if (existsSync(path)) throw new BackupRefused(`${path} is there already and is not overwritten: move it away, or name another target`);
  }
  const unfinished = `${target}.unfinished`;
  try {
    rmSync(unfinished, { force: true });
    copyFileSync(join(folder, logCopy), unfinished, constants.COPYFILE_EXCL);
    if (sha256Of(unfinished) !== note.sha256) {
      throw new BackupRefused(`the backup in ${folder} is not the one that was taken (its checksum differs): use another`);
    }
    openLogFile(unfinished, { readOnly: true }).close();
    syncFile(unfinished);
    // A link, unlike a rename, fails where somebody made the target meanwhile.
    linkSync(unfinished, target);
  } catch (error) {
    throw error instanceof BackupRefused
      ? error
      : new BackupRefused(`the backup in ${folder} cannot be put at ${target}`, { cause: error });
  } finally {
    for (const leftover of ['', '-wal', '-shm']) rmSync(`${unfinished}${leftover}`, { force: true });
  }
  syncFolder(dirname(target));
  return note;
}

function readNote(path: string): BackupNote {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as BackupNote;
  } catch (error) {
    throw new BackupRefused(`there is no finished backup of the log here: ${path} is missing or unreadable`, { cause: error });
  }
}
