import { randomUUID } from 'node:crypto';
import { accessSync, closeSync, constants, existsSync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { openDatabase, type Database } from '../../sqlite/database';
import { sqliteFailure } from '../../sqlite/sqlite-error';
import { LogFileRefused } from './log-file-refused';
import { logApplicationId, logSchema, logVersion } from './log-schema';

/** The first version without a known fault in the WAL's own checkpointing. */
const oldestSqlite = [3, 51, 3] as const;

export type LogFileOptions = { readonly readOnly?: boolean; readonly busyTimeoutMs?: number };

/** Opens (or makes) the log's file and proves that what it is told to keep it keeps. Throws LogFileRefused. */
export function openLogFile(path: string, { readOnly = false, busyTimeoutMs = 5000 }: LogFileOptions = {}): Database {
  if (!existsSync(path)) {
    if (readOnly) throw new LogFileRefused('missing', `there is no log at ${path}: start the server once, or restore a backup`);
    makeEmptyFile(path);
  }
  let database: Database | undefined;
  try {
    database = openDatabase(path, { readOnly, synchronous: 'FULL', busyTimeoutMs, admit: (file) => admit(file, readOnly) });
    if (!readOnly) prepareForWriting(database);
    return database;
  } catch (error) {
    database?.close();
    throw error instanceof LogFileRefused ? error : explained(path, error);
  }
}

/** Read and write for its owner alone; its name in the folder is durable before anything is acknowledged. */
function makeEmptyFile(path: string): void {
  try {
    closeSync(openSync(path, 'a', 0o600));
    const folder = openSync(dirname(path), 'r');
    fsyncSync(folder);
    closeSync(folder);
  } catch (error) {
    throw new LogFileRefused('failed', `the log's file cannot be made at ${path}: check that its folder exists and may be written`, {
      cause: error,
    });
  }
}

const pragma = (database: Pick<Database, 'prepare'>, name: string): unknown =>
  Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];

function admit(database: Pick<Database, 'prepare'>, readOnly: boolean): void {
  const version = String(database.prepare('SELECT sqlite_version() AS version').get()?.['version']);
  if (isOlder(version)) {
    throw new LogFileRefused('sqlite-too-old', `SQLite ${version} is too old for the log: ${oldestSqlite.join('.')} or newer is needed`);
  }
  const application = Number(pragma(database, 'application_id'));
  if (application !== logApplicationId) {
    const tables = Number(database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.['tables']);
    if (application === 0 && tables === 0) {
      if (readOnly) throw new LogFileRefused('missing', 'this file is empty: start the server once, or restore a backup');
      return;
    }
    throw new LogFileRefused(
      'not-ours',
      'this file is a database of another program: point the data folder elsewhere, nothing in it was changed',
    );
  }
  const layout = Number(pragma(database, 'user_version'));
  if (layout > logVersion) {
    throw new LogFileRefused(
      'newer',
      `this log was written by a newer version (layout ${layout}, this program knows ${logVersion}): run that version`,
    );
  }
}

function isOlder(version: string): boolean {
  const parts = version.split('.').map(Number);
  for (const [index, least] of oldestSqlite.entries()) {
    const part = parts[index] ?? 0;
    if (part !== least) return part < least;
  }
  return false;
}

function prepareForWriting(database: Database): void {
  // On macOS a plain fsync stops at the disk's own cache; REPLACE would pass the DELETE triggers by without the last one.
  database.exec('PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON; PRAGMA recursive_triggers = ON');
  const journal = pragma(database, 'journal_mode');
  const synchronous = pragma(database, 'synchronous');
  if (journal !== 'wal' || synchronous !== 2) {
    throw new LogFileRefused(
      'not-durable',
      `the log needs journal_mode wal and synchronous FULL, this disk gives ${String(journal)} and ${String(synchronous)}`,
    );
  }
  // Also proves that the file can be written, before anybody is told that it can.
  database.transaction(() => {
    if (pragma(database, 'application_id') === logApplicationId) {
      database.exec(`PRAGMA user_version = ${logVersion}`);
      return;
    }
    for (const statement of logSchema) database.exec(statement);
    database.prepare('INSERT INTO store (one, identity) VALUES (1, ?)').run(randomUUID());
    database.exec(`PRAGMA user_version = ${logVersion}; PRAGMA application_id = ${logApplicationId}`);
  });
}

function explained(path: string, error: unknown): LogFileRefused {
  const cause = { cause: error };
  const failure = sqliteFailure(error);
  switch (failure === 'failed' && !mayBeWritten(path) ? 'read-only' : failure) {
    case 'not-a-database':
      return new LogFileRefused('not-ours', `${path} is no database: point the data folder elsewhere, nothing in it was changed`, cause);
    case 'read-only':
      return new LogFileRefused(
        'read-only',
        `${path} may not be written: give the server's account the right to write it and its folder`,
        cause,
      );
    case 'full':
      return new LogFileRefused('full', `there is no room on the disk of ${path}: make room and start again, nothing was lost`, cause);
    case 'busy':
      return new LogFileRefused('busy', `${path} is held by another program: end it and start again`, cause);
    case 'corrupt':
      return new LogFileRefused('damaged', `${path} is damaged: keep it, and restore the latest backup beside it`, cause);
    default:
      return new LogFileRefused('failed', `${path} cannot be opened: check its disk and the rights of the server's account`, cause);
  }
}

function mayBeWritten(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
