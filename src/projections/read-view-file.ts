import { openDatabase, type Database } from '../sqlite/database';

const busyTimeoutMs = 5000;

/**
 * Reads a view's file as it is at one moment, whatever is written to it meanwhile: in a worker, or a file that was built for this alone.
 * Throws what SQLite throws where the file is gone.
 */
export function readViewFile<T>(path: string, read: (db: Database) => T): T {
  const db = openDatabase(path, { readOnly: true, synchronous: 'NORMAL', busyTimeoutMs });
  try {
    return atOneMoment(db, read);
  } finally {
    db.close();
  }
}

/** All that is read sees the same rows. Synchronous: nothing else comes between on this connection. */
export function atOneMoment<T>(db: Database, read: (db: Database) => T): T {
  db.exec('BEGIN');
  try {
    return read(db);
  } finally {
    db.exec('COMMIT');
  }
}
