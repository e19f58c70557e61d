import { existsSync, mkdirSync } from 'node:fs';
import type { SharedDatabase } from '../../../postgres/database';
import type { Database } from '../../../sqlite/database';
import { recordDestruction, type Destruction } from '../destruction-record';
import { KeyringBackupRefused } from '../keyring-backup';
import { destructionsFile, destructionsKind, keysFile, keysKind, openKeyringFile } from '../keyring-files';
import { keyringAnswer } from './keyring-answer';
import type { KeyRow } from './key-rows';

const together = 5000;

/**
 * The wrapped keys and the record of destructions, out of PostgreSQL into the two files that a backup has, whichever kind
 * of keyring it is put back into. The servers go on meanwhile. Throws KeyringBackupRefused, KeyringUnavailable.
 */
export async function exportKeyring(database: SharedDatabase, into: string): Promise<void> {
  mkdirSync(into, { recursive: true, mode: 0o700 });
  if ([keysFile, destructionsFile].some((file) => existsSync(file(into))))
    throw new KeyringBackupRefused('there is a backup in that folder already');
  // The keys first: a key destroyed in between is then in the record, and so is destroyed again wherever this is put back.
  await withFile(openKeyringFile(keysFile(into), keysKind), (file) => copyKeys(database, file));
  await withFile(openKeyringFile(destructionsFile(into), destructionsKind), (file) => copyRecord(database, file));
}

async function copyKeys(database: SharedDatabase, file: Database): Promise<void> {
  const [master] = await database.query<{ id: string; check: string }>(
    'SELECT key_id AS id, key_check AS check FROM steadfast.keyring_master',
  );
  if (!master) throw new KeyringBackupRefused('there is no keyring to copy');
  file.prepare('INSERT INTO master (only, key_id, key_check) VALUES (1, ?, ?)').run(master.id, master.check);
  const select = `SELECT subject, wrapped, destroyed_at AS "destroyedAt" FROM steadfast.data_key WHERE subject > $1 ORDER BY subject LIMIT ${together}`;
  for (let last = '', more = true; more;) {
    const rows = await database.query<KeyRow>(select, last);
    file.transaction(() => {
      for (const { subject, wrapped, destroyedAt } of rows)
        file.prepare('INSERT INTO data_key (subject, wrapped, destroyed_at) VALUES (?, ?, ?)').run(subject, wrapped, destroyedAt);
    });
    last = rows.at(-1)?.subject ?? last;
    more = rows.length === together;
  }
}

async function copyRecord(database: SharedDatabase, file: Database): Promise<void> {
  const rows = await database.query<Destruction>('SELECT subject, destroyed_at AS at FROM steadfast.destruction');
  file.transaction(() => {
    for (const { subject, at } of rows) recordDestruction(file, subject, at);
  });
}

async function withFile(file: Database, work: (file: Database) => Promise<void>): Promise<void> {
  try {
    await keyringAnswer(() => work(file));
  } finally {
    file.close();
  }
}
