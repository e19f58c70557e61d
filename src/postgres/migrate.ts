import { createHash } from 'node:crypto';
import type { Queries, SharedDatabase } from './database';

/** One change of the tables, for ever as it was first released; the next number is the next one's. */
export type Migration = { readonly number: number; readonly name: string; readonly sql: string };

/** Why the tables are not used as they are. Nothing in them was changed. The message says what to do about it. */
export class MigrationRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'MigrationRefused';
  }
}

/** Everything of ours is in this schema. */
export const schema = 'steadfast';

/** Two servers that start together wait for each other here ("SF", migrations). */
const lock = "SELECT pg_advisory_xact_lock(x'5346'::int, 1)";
const patience = { patienceMs: 60_000 };

type Applied = { readonly number: number; readonly checksum: string };

/**
 * Brings the tables to where this build needs them, one server at a time; all of it or nothing. A role that may not make
 * tables is enough where there is nothing to do. Throws MigrationRefused, PostgresFailed.
 */
export async function migrate(database: SharedDatabase, migrations: readonly Migration[]): Promise<void> {
  if (missing(await applied(database), migrations).length === 0) return;
  await database.transaction(async (queries) => {
    await queries.query(lock);
    // Read again: whoever held the lock may have done it all.
    const before = await applied(queries);
    if (before.length === 0) await queries.query(first);
    for (const { number, name, sql } of missing(before, migrations)) {
      await queries.query(sql);
      const record = `INSERT INTO ${schema}.migration (number, name, checksum) VALUES ($1, $2, $3)`;
      await queries.query(record, number, name, checksumOf(sql));
    }
  }, patience);
}

const first = `
  CREATE SCHEMA IF NOT EXISTS ${schema};
  CREATE TABLE IF NOT EXISTS ${schema}.migration (
    number integer PRIMARY KEY, name text NOT NULL, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now()
  );`;

async function applied(queries: Queries): Promise<readonly Applied[]> {
  // By rows, not by name: a name that was looked for in vain is remembered as missing until the transaction ends.
  const found = await queries.query(`SELECT 1 FROM pg_tables WHERE schemaname = '${schema}' AND tablename = 'migration'`);
  if (found.length === 0) return [];
  return queries.query<Applied>(`SELECT number, checksum FROM ${schema}.migration ORDER BY number`);
}

function missing(done: readonly Applied[], migrations: readonly Migration[]): readonly Migration[] {
  const known = new Map(migrations.map(({ number, sql }) => [number, checksumOf(sql)]));
  for (const { number, checksum } of done) {
    if (!known.has(number))
      throw new MigrationRefused(`the tables in PostgreSQL were made by a newer version (${number} is unknown here): run that version`);
    if (known.get(number) !== checksum)
      throw new MigrationRefused(
        `the tables in PostgreSQL were made otherwise than this version makes them (${number}): nothing was changed`,
      );
  }
  const numbers = new Set(done.map(({ number }) => number));
  return migrations.filter(({ number }) => !numbers.has(number));
}

const checksumOf = (sql: string): string => createHash('sha256').update(sql.replaceAll(/\s+/g, ' ').trim()).digest('hex');
