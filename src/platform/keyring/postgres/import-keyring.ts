import { existsSync } from 'node:fs';
import type { Queries, SharedDatabase } from '../../../postgres/database';
import type { Database } from '../../../sqlite/database';
import { recordedDestructions } from '../destruction-record';
import { KeyringBackupRefused } from '../keyring-backup';
import { destructionsFile, destructionsKind, keysFile, keysKind, openKeyringFile } from '../keyring-files';
import type { MasterKey } from '../master-key';
import { keyringAnswer } from './keyring-answer';
import { applyRecord, lockKeys } from './key-rows';

const patience = { patienceMs: 30 * 60_000 };
const together = 1000;

/**
 * Puts a backup of a keyring, of either kind, into PostgreSQL where there is none yet: all of it with every destruction
 * applied, in one commit, or nothing. The backup's record is joined with the one that is there and with one that is kept
 * elsewhere (`laterRecord`, a folder). Also the way from one server to several. Throws KeyringBackupRefused, KeyringUnavailable.
 */
export async function importKeyring(from: string, database: SharedDatabase, master: MasterKey, laterRecord?: string): Promise<void> {
  if (!existsSync(keysFile(from)) || !existsSync(destructionsFile(from))) throw new KeyringBackupRefused('the backup is not complete');
  const folders = [from, ...(laterRecord === undefined ? [] : [laterRecord])];
  await keyringAnswer(() =>
    database.transaction(async (queries) => {
      await queries.query(lockKeys);
      const there = await queries.query('SELECT 1 FROM steadfast.data_key LIMIT 1');
      if (there.length > 0) throw new KeyringBackupRefused('there is a keyring already: nothing was overwritten');
      for (const folder of folders) await joinRecord(queries, folder);
      await putKeys(queries, from, master);
      await applyRecord(queries);
    }, patience),
  );
}

async function joinRecord(queries: Queries, folder: string): Promise<void> {
  const file = openKeyringFile(destructionsFile(folder), destructionsKind, { readOnly: true });
  try {
    const rows = recordedDestructions(file);
    const sql = `INSERT INTO steadfast.destruction (subject, destroyed_at) SELECT * FROM unnest($1::text[], $2::text[]) ON CONFLICT DO NOTHING`;
    await queries.query(
      sql,
      rows.map(({ subject }) => subject),
      rows.map(({ at }) => at),
    );
  } finally {
    file.close();
  }
}

type Row = { readonly subject: string; readonly wrapped: Uint8Array | null; readonly at: string | null };

async function putKeys(queries: Queries, folder: string, master: MasterKey): Promise<void> {
  const file = openKeyringFile(keysFile(folder), keysKind, { readOnly: true });
  try {
    await putMaster(queries, file, master);
    for (let rows = rowsAfter(file, ''); rows.length > 0; rows = rowsAfter(file, rows.at(-1)?.subject ?? '')) {
      const sql = `INSERT INTO steadfast.data_key (subject, wrapped, destroyed_at) SELECT * FROM unnest($1::text[], $2::bytea[], $3::text[])`;
      await queries.query(
        sql,
        rows.map(({ subject }) => subject),
        rows.map(({ wrapped }) => wrapped),
        rows.map(({ at }) => at),
      );
    }
  } finally {
    file.close();
  }
}

const rowsAfter = (file: Database, last: string): Row[] =>
  file
    .prepare(`SELECT subject, wrapped, destroyed_at AS at FROM data_key WHERE subject > ? ORDER BY subject LIMIT ${together}`)
    .all<Row>(last);

async function putMaster(queries: Queries, file: Database, { keyId, check }: MasterKey): Promise<void> {
  const made = file.prepare('SELECT key_id AS id, key_check AS "check" FROM master').get<{ id: string; check: string }>();
  if (made?.id !== keyId || made.check !== check)
    throw new KeyringBackupRefused('the master key is not the one that this backup was made with');
  await queries.query('INSERT INTO steadfast.keyring_master (key_id, key_check) VALUES ($1, $2) ON CONFLICT DO NOTHING', keyId, check);
  const there = await queries.query('SELECT 1 FROM steadfast.keyring_master WHERE key_id = $1 AND key_check = $2', keyId, check);
  if (there.length === 0) throw new KeyringBackupRefused('PostgreSQL holds a keyring of another master key');
}
