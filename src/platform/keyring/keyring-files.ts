import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { KeyringUnavailable } from '../../kernel/keyring';
import { openDatabase, type Database } from '../../sqlite/database';

/** A keyring is two files: the wrapped keys, and the record of every destruction, which outlives any backup of the first. */
export const keysFile = (directory: string): string => join(directory, 'keyring.sqlite');
export const destructionsFile = (directory: string): string => join(directory, 'destructions.sqlite');

type Kind = { readonly applicationId: number; readonly name: string; readonly schema: string };

export const keysKind: Kind = {
  applicationId: 0x53464b31,
  name: 'keyring',
  schema: `
    CREATE TABLE master (only INTEGER PRIMARY KEY CHECK (only = 1), key_id TEXT NOT NULL, key_check TEXT NOT NULL) STRICT;
    CREATE TABLE data_key (
      subject TEXT PRIMARY KEY, wrapped BLOB, destroyed_at TEXT, CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX destroyed ON data_key (subject) WHERE destroyed_at IS NOT NULL;
    CREATE TRIGGER destroyed_is_for_ever BEFORE UPDATE ON data_key WHEN OLD.destroyed_at IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'a destroyed key stays destroyed'); END;
    CREATE TRIGGER keys_are_never_removed BEFORE DELETE ON data_key BEGIN SELECT RAISE(ABORT, 'keys are destroyed, not removed'); END;`,
};

export const destructionsKind: Kind = {
  applicationId: 0x53464431,
  name: 'record of destructions',
  schema: `
    CREATE TABLE destruction (subject TEXT PRIMARY KEY, destroyed_at TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TRIGGER never_changed BEFORE UPDATE ON destruction BEGIN SELECT RAISE(ABORT, 'append-only'); END;
    CREATE TRIGGER never_removed BEFORE DELETE ON destruction BEGIN SELECT RAISE(ABORT, 'append-only'); END;`,
};

const version = 1;

type Readable = Pick<Database, 'prepare'>;
export type KeyringFileOptions = { readonly readOnly?: boolean };

/** Opens one of the two files, making it if new. KeyringUnavailable where it is not ours, is newer than this build, or cannot be read; it is left as it was then. */
export function openKeyringFile(path: string, kind: Kind, { readOnly = false }: KeyringFileOptions = {}): Database {
  let database: Database | undefined;
  try {
    if (!readOnly) makeForOwnerAlone(path);
    database = openDatabase(path, { readOnly, synchronous: 'FULL', admit: (file) => isNew(file, kind) });
    if (!readOnly) prepareForWriting(database, kind);
    return database;
  } catch (error) {
    database?.close();
    if (error instanceof KeyringUnavailable) throw error;
    throw new KeyringUnavailable(`the ${kind.name} file cannot be opened`, { cause: error });
  }
}

function makeForOwnerAlone(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
}

function prepareForWriting(database: Database, kind: Kind): void {
  database.exec('PRAGMA secure_delete = ON; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON');
  database.transaction(() => {
    if (isNew(database, kind))
      database.exec(`${kind.schema} PRAGMA application_id = ${kind.applicationId}; PRAGMA user_version = ${version};`);
  });
}

function isNew(database: Readable, kind: Kind): boolean {
  const applicationId = pragma(database, 'application_id');
  const found = pragma(database, 'user_version');
  if (applicationId === 0 && found === 0 && database.prepare('SELECT 1 FROM sqlite_schema').get() === undefined) return true;
  if (applicationId !== kind.applicationId) throw new KeyringUnavailable(`the file is not a ${kind.name} of ours`);
  if (found !== version) throw new KeyringUnavailable(`the ${kind.name} was written by a newer version of Steadfast`);
  return false;
}

const pragma = (database: Readable, name: string): number =>
  Number(database.prepare(`PRAGMA ${name}`).get<Record<string, number>>()?.[name]);
